import { svg, html, type TemplateResult } from 'lit';
import { generate } from 'lean-qr/nano';

/** Modules of white around the code, by ISO/IEC 18004. */
const QUIET = 4;

/** A QR code as a picture; made here, nobody else is asked. Dark on white in every theme, as scanners need it. */
export function qrCode(text: string, label: string): TemplateResult {
  const code = generate(text);
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0, length; x < size; x += length) {
      const on = code.get(x, y);
      for (length = 1; x + length < size && code.get(x + length, y) === on; length++);
      if (on) path += `M${x} ${y}h${length}v1h-${length}z`;
    }
  }
  const whole = size + 2 * QUIET;
  const drawing = svg`<rect x=${-QUIET} y=${-QUIET} width=${whole} height=${whole} fill="#fff" /><path d=${path} fill="#000" />`;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="${-QUIET} ${-QUIET} ${whole} ${whole}"
    shape-rendering="crispEdges"
  >
    ${drawing}
  </svg>`;
}
