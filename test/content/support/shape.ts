/** The tree as text that tells every node apart, so that two neighbouring text nodes are not one. */
export function shape(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return JSON.stringify(node.textContent);
  const inner = [...node.childNodes].map(shape).join(',');
  if (!(node instanceof Element)) return inner;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
  return `${node.localName}${attributes}(${inner})`;
}
