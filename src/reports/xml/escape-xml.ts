import { escapeControls } from '../../model/escape-controls.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\ufffe': '\\ufffe',
  '\uffff': '\\uffff',
};

/**
 * A text as it may stand in an element or an attribute of XML 1.0. What XML cannot hold at all, such as controls, is shown
 * by its escape: no reference may stand for it (2.2).
 *
 * @example escapeXml(']]> \u0000') //=> ']]&gt; \\x00'
 */
export function escapeXml(text: string): string {
  return escapeControls(text).replace(/[&<>"'\ufffe\uffff]/g, (character) => ENTITIES[character] ?? '');
}
