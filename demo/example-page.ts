/** A page as one copies it from the browser: what stands where is as on a real one, the words are our own. */
export const EXAMPLE = `Friday, October 11, 2024

Library To Lend Out Umbrellas From Monday

The town library has bought sixty umbrellas, all of them yellow, and will lend them like books: for two weeks, with one renewal.

Read more ....

8 comments:

Anonymous said...

And if it rains for three weeks?
October 11, 2024 at 8:12 AM

Ada Winters said...

Then you renew it. Read the article.
October 11, 2024 at 8:40 AM

Anonymous said...

Yellow, so that everybody sees you have not brought it back
October 11, 2024 at 9:16 AM

P.Lindgren said...

Anon (9:16AM),

That is precisely the idea, I sit on the committee. Ten went missing in the trial, and nine came back when people were asked about them in the street.

The tenth is on the weathercock. We do not know how.
October 11, 2024 at 9:52 AM

Anonymous said...

And if it rains for three weeks?

Says somebody who still has my copy of the atlas. There are several Anonymouses here, but only one returns nothing.

Will you take two umbrellas, one for the atlas?
October 11, 2024 at 10:30 AM

Ada Winters said...

Anon

"Will you take two umbrellas, one for the atlas?"

I am not that Anonymous, I signed. But now I would like to know who has it.
October 11, 2024 at 11:05 AM

Anonymous said...

This comment has been removed by the author.
October 11, 2024 at 11:06 AM

Anonymous said...

It has been returned. Through the letter box. It is wet.
October 12, 2024 at 7:15 AM

Post a Comment

Newer Post
Older Post
Home
`;
