import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** An attribute of a directive as it is written, repeated ones as well. Offsets are UTF-16 units of the file. */
export interface WrittenAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What stands behind its sign of equality, with the quotation marks within its place; null where none does. */
  readonly value: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** As much of a Markdown tree as is needed here. */
export interface MarkdownNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
  readonly data?: { readonly written?: readonly WrittenAttribute[] };
}

/**
 * The tree of a Markdown file with its front matter and directives (https://github.com/remarkjs/remark-directive).
 * @param what `claims` reads definitions of links as words: a footnote of one word would be taken for one
 */
export function parseMarkdown(file: string, what: 'prose' | 'claims'): MarkdownNode {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(writtenAttributes);
  return (what === 'claims' ? processor.use(withoutDefinitions) : processor).parse(file) as MarkdownNode;
}

function withoutDefinitions(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions?.push({ disable: { null: ['definition'] } });
}

/** Where a node stands in its file, in UTF-16 units. */
export function spanOf({ position }: MarkdownNode): readonly [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Whether a node is a claim around its words. @example isClaim({ type: 'textDirective', name: 'claim' }) //=> true */
export function isClaim({ type, name }: MarkdownNode): boolean {
  return type === 'textDirective' && name === 'claim';
}

interface Token {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** As much of the compiler of mdast-util-from-markdown as is needed here. */
interface Compiler {
  readonly stack: { data?: Record<string, unknown> }[];
  readonly data: { directiveAttributes?: (readonly [name: string, value: string])[] };
  sliceSerialize(token: Token): string;
}

type Handle = (this: Compiler, token: Token) => void;
interface Extension {
  readonly exit?: Readonly<Record<string, Handle>>;
}

const PARTS = [
  'directiveTextAttributeName',
  'directiveTextAttributeValue',
  'directiveTextAttributeValueLiteral',
  'directiveTextAttributes',
] as const;

/**
 * Keeps of each attribute of a directive where it stands: the package gives their values alone, and of repeated ones
 * the last.
 */
function writtenAttributes(this: Processor): void {
  const extensions = (this.data() as { fromMarkdownExtensions?: Extension[] }).fromMarkdownExtensions ?? [];
  const known = extensions.find(({ exit }) => exit?.[PARTS[0]])?.exit ?? {};
  let written: { -readonly [K in keyof WrittenAttribute]: WrittenAttribute[K] }[] = [];
  const [name, value, literal, attributes] = PARTS;
  const before = (part: string, then: Handle): Handle =>
    function handle(token) {
      known[part]?.call(this, token);
      then.call(this, token);
    };
  extensions.push({
    exit: {
      [name]: before(name, function add(token) {
        const [start, end] = [token.start.offset, token.end.offset];
        written.push({ name: this.sliceSerialize(token), start, end, value: null });
      }),
      [value]: before(value, function addValue({ start, end }) {
        const last = written.at(-1);
        const text = this.data.directiveAttributes?.at(-1)?.[1] ?? '';
        if (last) last.value = { text, start: start.offset, end: end.offset };
      }),
      [literal]: before(literal, function widen({ start, end }) {
        const last = written.at(-1);
        if (last) last.value = { text: last.value?.text ?? '', start: start.offset, end: end.offset };
      }),
      [attributes]: before(attributes, function keep() {
        const node = this.stack.at(-1);
        if (node) node.data = { ...node.data, written };
        written = [];
      }),
    },
  });
}
