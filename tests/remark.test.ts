import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';
import { describe, expect, it } from 'vitest';
import { remarkClaims, withoutClaims, type RemarkClaimsOptions } from '../src/remark.ts';

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly data?: unknown;
  readonly children?: readonly Node[];
}

function tree(markdown: string, options: RemarkClaimsOptions = {}, before: readonly Plugin[] = []): Node {
  const processor = unified().use(remarkParse);
  for (const plugin of before) processor.use(plugin);
  processor.use(remarkClaims, options);
  return processor.runSync(processor.parse(markdown), markdown);
}

/** The tree in one line, as HTML would be. */
function written({ type, name, value, data, children = [] }: Node): string {
  if (value !== undefined) return value;
  const inner = children.map(written).join('');
  if (type === 'root' || type === 'paragraph') return inner;
  return `<${name ?? type}${data === undefined ? '' : ` ${JSON.stringify(data)}`}>${inner}</>`;
}

describe('remarkClaims', () => {
  it('shows the words of claims, with their markup', () => {
    expect(written(tree('A fine of :claim[**€746** million]{fact=a.b value="EUR 746 million"} was paid.'))).toBe(
      'A fine of <strong>€746</> million was paid.',
    );
  });

  it('shows the words of a claim within another, in lists, links and headings', () => {
    expect(written(tree(':claim[On :claim[4 March]{fact=a.b}]{fact=c.d} [:claim[x]{fact=e.f}](y)'))).toBe(
      'On 4 March <link>x</>',
    );
    expect(written(tree('# :claim[Twelve]{fact=a.b}'))).toBe('<heading>Twelve</>');
  });

  it('leaves what only looks like a directive as it is', () => {
    const words = 'At 10:30, 3:1, a:b, :smile: and :note[this]{id=x}.';
    expect(written(tree(words))).toBe(words);
    expect(written(tree('::note[this]\n\n:::claim[x]\ny\n:::'))).toBe('::note[this]:::claim[x]\ny\n:::');
    expect(written(tree('`:claim[x]{fact=a.b}` and \\:claim[x]{fact=a.b}'))).toBe(
      ':claim[x]{fact=a.b} and :claim[x]{fact=a.b}',
    );
  });

  it('leaves other directives to those that asked for them', () => {
    expect(written(tree(':note[this] :claim[5]{fact=a.b}', {}, [remarkDirective as Plugin]))).toBe('<note>this</> 5');
  });

  it('puts an element around the words where it is asked to, which shows nothing but fact and value', () => {
    const claim = ':claim[4 March]{fact=a.b value=2026-03-04 note="not for readers"}';
    expect(written(tree(claim, { element: 'data' }))).toBe(
      '<claim {"hName":"data","hProperties":{"data-fact":"a.b","value":"2026-03-04"}}>4 March</>',
    );
    expect(written(tree(claim, { element: 'span' }))).toBe(
      '<claim {"hName":"span","hProperties":{"data-fact":"a.b"}}>4 March</>',
    );
  });
});

describe('withoutClaims', () => {
  it('changes nothing but the claims', () => {
    const rest = (words: string, other: string): string =>
      `---\r\nrole: draft\r\n---\r\n\r\nAt 10:30 *${words}* \`:claim[x]{fact=a.b}\`\r\n\r\n> ${other}\r\n> - a [^1]\r\n\r\n[^1]: ${words}\r\n`;
    expect(
      withoutClaims(
        rest(':claim[**€746** million]{fact=a.b}', ':claim[:claim[one]{fact=a.b} of\r\n> two]{fact="c.d" note="]"}'),
      ),
    ).toBe(rest('**€746** million', 'one of\r\n> two'));
  });

  it('leaves a claim without words', () => {
    expect(withoutClaims(':claim[]{fact=a.b}')).toBe(':claim[]{fact=a.b}');
  });
});
