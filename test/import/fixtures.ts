/** A copied page: what stands where, and what is missing, is as on a real page of a Blogger blog. The words are our own. */
export const PAGE = `Monday, March 4, 2024

The Harbour Bridge Will 'Close For Repairs' Until Autumn

From left: the harbour master, the mayor and two engineers look at the northern pier on the morning of the announcement.

The town council said on Friday that the bridge needs new bearings and that "no lorry should cross it before they are in."

Read more ....

More News On The Bridge

Ferry timetable for the summer -- Harbour Gazette
What a bearing is -- Town Library

8 comments:

Anonymous said...

So for seven months everybody drives around the bay?

Ruth Calder said...

I drive it twice a day.

Anonymous said...

The ferry was full at seven this morning

T.Mason said...

Anon (7:42AM),

It was full because the early one did not sail. I asked. "The crew was one short," they told me, and the next one takes only twenty cars.

I would not count on it in winter & with ice.

Anonymous said...

Buses cross it still, as far as I know

Anonymous said...

I drive it twice a day.

Then you know every hole in it.

Do you also pay for the tyres, Ruth?

Ruth Calder said...

Anon

"Do you also pay for the tyres, Ruth?"

My brother sells them. Ask him.

Anonymous said...

Families are like that here.

Who sold us the bridge?`;

export const PAGE_AUTHORS = [
  'Anonymous',
  'Ruth Calder',
  'Anonymous',
  'T.Mason',
  'Anonymous',
  'Anonymous',
  'Ruth Calder',
  'Anonymous',
];

export const XML_HEAD = "<?xml version='1.0' encoding='UTF-8'?>";

const KIND =
  "scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind";

export interface FeedComment {
  id: string;
  name?: string;
  html?: string;
  published?: string;
  post?: string;
  parent?: string;
  extra?: string;
}

/** An entry as exports and comment feeds have it; without `post` nothing says what it belongs to. */
export function commentEntry({
  id,
  name = 'Anonymous',
  html = 'Words.',
  published,
  post,
  parent,
  extra = '',
}: FeedComment): string {
  const reply = `ref='tag:blogger.com,1999:blog-7.post-${post}' href='https://blog.example/2024/03/bridge.html'`;
  return `<entry>
    <id>tag:blogger.com,1999:blog-7.post-${id}</id>
    ${published ? `<published>${published}</published><updated>${published}</updated>` : ''}
    <category ${KIND}#comment'/>
    <title type='text'>Words</title>
    <content type='html'>${html}</content>
    <link rel='edit' type='application/atom+xml' href='https://www.blogger.com/feeds/7/${post}/comments/default/${id}'/>
    ${parent ? `<link rel='related' type='application/atom+xml' href='https://www.blogger.com/feeds/7/${post}/comments/default/${parent}'/>` : ''}
    <author><name>${name}</name><email>noreply@blogger.com</email></author>
    ${post ? `<thr:in-reply-to ${reply} type='text/html'/>` : ''}
    ${extra}
  </entry>`;
}

export function postEntry(id: string, title: string, published = '2024-03-04T07:00:00.000-08:00'): string {
  return `<entry>
    <id>tag:blogger.com,1999:blog-7.post-${id}</id><published>${published}</published>
    <category ${KIND}#post'/><title type='text'>${title}</title>
    <content type='html'>&lt;p&gt;Anonymous said...&lt;/p&gt;</content>
    <link rel='alternate' type='text/html' href='https://blog.example/${id}.html' title='${title}'/>
  </entry>`;
}

export const SETTINGS = `<entry><id>tag:blogger.com,1999:blog-7.settings.BLOG_TIME_ZONE</id>
  <published>2011-01-01T00:00:00.000-08:00</published><category ${KIND}#settings'/>
  <title type='text'>The zone</title><content type='text'>America/Los_Angeles</content></entry>
  <entry><id>tag:blogger.com,1999:blog-7.layout</id><category ${KIND}#template'/>
  <title type='text'>Template</title><content type='text'>&lt;b:skin&gt;</content></entry>`;

export function feed(...entries: string[]): string {
  return `${XML_HEAD}<feed xmlns='http://www.w3.org/2005/Atom' xmlns:gd='http://schemas.google.com/g/2005'
    xmlns:thr='http://purl.org/syndication/thread/1.0'><title type='text'>Comments on Harbour Notes: Bridge</title>
    ${entries.join('\n')}</feed>`;
}
