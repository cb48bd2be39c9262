/** What names the schema of a file to editors. @param schemas the folder of the schemas, from that of the file */
function schemaLine(schemas: string, name: 'rules' | 'source'): string {
  return `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
}

/** Where the rules stand that a project without the example begins with. */
export const BARE_RULES_FILE = 'rules/facts.yaml';

/**
 * The rules of a project that nothing is declared in yet: what most need stands there to be uncommented.
 * @param schemas the folder of the schemas, from a folder of the project
 */
export function bareRules(schemas: string): ReadonlyMap<string, string> {
  return new Map([
    [
      BARE_RULES_FILE,
      `${schemaLine(schemas, 'rules')}
# What your sources speak of. Take the first # away from the lines that you need, and write your own names into them.

# What every project wants: claims of one fact agree, dates fit together, a weekday is that of its day.
extends: [gainsay:recommended]

# Without this line, a bare $ is refused with the list of the dollars that it may be.
# symbols: { '$': USD }

# Who and what your sources name, by all the names that they use for it, in any language.
# entities:
#   orlen-council: { type: council, names: [Orlen town council, gemeenteraad van Orlen] }

# What subjects have in common.
# classes:
#   ferry:
#     cost: { type: money }
#     first-crossing: { type: date }

# What facts are about. With these lines, a source can say fact: orlen-ferry.cost.
# subjects:
#   orlen-ferry: { class: ferry, label: The ferry at Orlen }
`,
    ],
  ]);
}

/**
 * An example to begin with: two sources that agree on two facts and contradict each other on a third, and their rules.
 * @param schemas the folder of the schemas, from a folder of the project
 */
export function exampleFiles(schemas: string): ReadonlyMap<string, string> {
  return new Map([
    [
      'rules/orlen-ferry.yaml',
      `${schemaLine(schemas, 'rules')}
# An invented example, to be replaced by your own: what its two sources speak of, a ferry at Orlen.

# What every project wants: claims of one fact agree, dates fit together, a weekday is that of its day.
extends: [gainsay:recommended]

# Without this line, a bare $ is refused with the list of the dollars that it may be.
# symbols: { '$': USD }

# Who and what the sources name, by all the names that they use for it, in any language.
entities:
  orlen-council: { type: council, names: [Orlen town council, gemeenteraad van Orlen] }

# What subjects have in common, so that each fact is declared once, however many ferries there are.
classes:
  ferry:
    cost: { type: money }
    passengers: { type: quantity, unit: people }
    first-crossing: { type: date }

# What facts are about. With this line, a source can say "fact: orlen-ferry.cost".
subjects:
  orlen-ferry: { class: ferry, label: The ferry at Orlen }
`,
    ],
    [
      'sources/orlen-post.yaml',
      `${schemaLine(schemas, 'source')}
# An invented example, to be replaced by your own: one file is one document, and is called as the document is in reports.
title: New ferry for 300 people
publisher: Orlen Post
language: en
published: 2026-03-04
role: report # by others; else reference (a statute, a register), or your own: draft, published
claims:
  # A fact of the rules, its value, and the shortest words that carry it, as they stand in the text.
  - fact: orlen-ferry.cost
    value: EUR 12.4 million
    quote: €12.4 million
  # What is vague stays vague: neither of these contradicts the other source.
  - fact: orlen-ferry.passengers
    value: about 300 people
    quote: some 300 people
  - fact: orlen-ferry.first-crossing
    value: mid 2026-05
    quote: in mid-May
`,
    ],
    [
      'sources/radio-kade.yaml',
      `${schemaLine(schemas, 'source')}
# An invented example, to be replaced by your own. It contradicts sources/orlen-post.yaml on what the ferry costs.
title: Nieuwe veerboot vaart vanaf 16 mei
publisher: Radio Kade
language: nl
published: 2026-03-05
role: report
claims:
  - fact: orlen-ferry.cost
    value: EUR 14.2 million
    quote: 14,2 miljoen euro
    said-by: orlen-council # who is quoted for it: an entity of the rules
  - fact: orlen-ferry.passengers
    value: 312 people
    quote: 312 mensen
  - fact: orlen-ferry.first-crossing
    value: 2026-05-16
    quote: 16 mei
`,
    ],
  ]);
}
