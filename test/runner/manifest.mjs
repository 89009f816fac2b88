// Settings of the custom-elements manifest, and of the editor data made from it.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

export default {
  globs: ['src/elements/comment-*.ts', 'src/model/events.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  plugins: [customElementVsCodePlugin({ outdir: 'dist' }), customElementJetBrainsPlugin({ outdir: 'dist' })],
};
