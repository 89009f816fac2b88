/** RFC 4287. */
export const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 4685, Atom Threading Extensions. */
export const THREADING = 'http://purl.org/syndication/thread/1.0';
/** Google Data's common elements. */
export const GDATA = 'http://schemas.google.com/g/2005';
/** What Google Takeout writes since 2018. */
export const BLOGGER = 'http://schemas.google.com/blogger/2018';
/** What Disqus exports. */
export const DISQUS = 'http://disqus.com';
/** Of WordPress eXtended RSS, but for its version: `1.2/`. */
export const WORDPRESS = 'http://wordpress.org/export/';
