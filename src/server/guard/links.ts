/** An address as people write it, in Markdown or bare. Ends before what can't be in one. */
const LINK = /(?:https?:\/\/|\bwww\.)[^\s<>()[\]"'`]+/giu;

/** How many links a text has, those to pages of the site itself not counted. `sites`: origins. */
export function countLinks(text: string, sites: readonly string[]): number {
  const hosts = new Set(sites.flatMap((site) => (URL.canParse(site) ? new URL(site).host : [])));
  const found = text.match(LINK) ?? [];
  return found.filter((link) => {
    const address = /^www\./i.test(link) ? `https://${link}` : link;
    return !URL.canParse(address) || !hosts.has(new URL(address).host);
  }).length;
}
