/** What a problem of one code means, and what to do about it; each a sentence or two. */
export interface ProblemCode {
  readonly means: string;
  readonly mend: string;
}

const NAMES = 'Names in one file can be used in all, so a misspelt one is the likeliest reason.';

/** Every code that a problem can have. A test holds this table against the sources, in both directions. */
export const PROBLEM_CODES: Readonly<Record<string, ProblemCode>> = {
  'claim/todo': {
    means: 'A claim that was proposed still has todo in the place of its fact or value, for a person to fill in.',
    mend: 'Write the fact or value, or take the claim out.',
  },
  'claim/unknown-fact': {
    means: 'A claim names a fact that no rules file declares.',
    mend: 'Correct the name, or declare the fact under facts, or as an attribute of a class with a subject of that class.',
  },
  'claim/unknown-scope': {
    means: 'A claim has a scope key that no rules file declares.',
    mend: 'Correct the key, or declare it with its type under scopes.',
  },
  'claim/unknown-speaker': {
    means: 'said-by names nobody who is declared, but comes near to somebody who is.',
    mend: 'Correct the name, or declare the speaker under entities; until then it counts as a voice of its own.',
  },
  'config/no-match': {
    means: 'A glob in the config matches no file, or a folder of texts that it names has none.',
    mend: "Correct it: paths are taken from the project's folder, with forward slashes.",
  },
  'decision/conflict-marker': {
    means: 'A merge of git was stopped in the file of decisions, so that nothing in it counts.',
    mend: 'Keep the entries of both sides, sorted by id, and delete the lines that git put in.',
  },
  'decision/day': {
    means: 'What stands under at or until of a decision is no day.',
    mend: 'Write a day such as 2026-03-04.',
  },
  'decision/nothing-said': {
    means: 'A decision has no reason, or no name of whoever made it.',
    mend: 'Write why it was decided so, and by whom.',
  },
  'decision/verdict': {
    means: 'The verdict of a decision is none of those that there are.',
    mend: 'Write prefer with the value that is right, both-wrong, both-stand with scope, time, event or definition, accept or defer.',
  },
  'file/control-character': {
    means: 'The file holds a control character, which YAML does not allow and a terminal might obey.',
    mend: 'Delete it, or write it as an escape within double quotes.',
  },
  'file/merge': {
    means: 'A merge of git was stopped in the file, so that it holds what two sides say, and nothing of it is read.',
    mend: 'Keep the lines of one side, or of both, and delete those that git put in.',
  },
  'file/not-utf8': {
    means: 'The bytes of the file are not UTF-8, so its text cannot be known.',
    mend: 'Save it as UTF-8.',
  },
  'file/outside': {
    means: 'A path or link leads out of the folder of the project. Nothing outside of it is read.',
    mend: 'Put the file itself into the project.',
  },
  'file/unreadable': {
    means: 'The file or folder cannot be read.',
    mend: 'Look at its permissions and, if it is a link, at where it leads.',
  },
  'markdown/front-matter': {
    means:
      'The front matter of a Markdown file, which says what a source file says of its document, cannot be read: it has no end, or is not YAML.',
    mend: 'Write it as YAML between two lines of three dashes, the first of which begins the file.',
  },
  'markdown/in-html': {
    means: 'A claim stands within a block of HTML, which is not read as Markdown.',
    mend: 'Leave an empty line between the tag and the words.',
  },
  'markdown/no-fact': {
    means: 'A claim in Markdown does not say what it is about.',
    mend: 'Write :claim[the words]{fact=subject.attribute}.',
  },
  'markdown/no-words': {
    means: 'A claim in Markdown stands around no words.',
    mend: 'Write :claim[the words]{fact=subject.attribute}, or take the claim out.',
  },
  'markdown/not-inline': {
    means: 'A claim in Markdown begins with two or three colons, which make a block of it.',
    mend: 'Write one colon: a claim stands around words of a line.',
  },
  'markdown/repeated-attribute': {
    means: 'A claim in Markdown has an attribute twice, and only the first is read.',
    mend: 'Keep one of the two.',
  },
  'markdown/too-long': {
    means: 'A Markdown file is longer than any piece, and is not read.',
    mend: 'Divide it into several.',
  },
  'markdown/too-tangled': {
    means:
      'Lists and quotations stand so deep in one another, or one paragraph has so many signs of Markdown, that reading them would take very long.',
    mend: 'Take them apart, or divide the paragraph by empty lines.',
  },
  'markdown/unclosed-label': {
    means: 'The words of a claim in Markdown have no end.',
    mend: 'Close the bracket behind them, in the same paragraph.',
  },
  'markdown/unknown-attribute': {
    means:
      'A claim in Markdown has an attribute that no claim has, and that no rules file declares as a key of scopes.',
    mend: 'Correct the name, or declare it with its type under scopes.',
  },
  'markdown/unknown-directive': {
    means: 'A directive of Markdown names a fact, but is no claim.',
    mend: 'Correct its name to :claim, or take the attribute fact out of it.',
  },
  'markdown/unread-attributes': {
    means: 'The braces behind the words of a claim in Markdown hold something that is no list of attributes.',
    mend: 'Write name=value with spaces between them, and a value with spaces in quotes.',
  },
  'project/misnamed': {
    means:
      'A file is called as the config, the decisions or the baseline are, but for its ending, so that nobody reads it.',
    mend: 'Rename it as the message says.',
  },
  'project/no-sources': {
    means: 'There are no sources, so there is nothing to check.',
    mend: 'Put one YAML file for each document into sources/, or name their place in gainsay.config.yaml.',
  },
  'project/not-read': {
    means: 'A spreadsheet stands among the sources, and spreadsheets are not read.',
    mend: 'Save its table as CSV and say in a YAML file of the same name what its rows claim, or put it into another folder.',
  },
  'quote/ambiguous': {
    means:
      'The quote stands in its text more than once, so the first place is taken for it; or the place that the claim states is not there.',
    mend: 'Give the words directly before or after it as prefix or suffix, or count the places with occurrence.',
  },
  'quote/changed': {
    means:
      'The text does not say what was quoted, but nearly: another figure stands there, which is an error, or other words, which is a warning.',
    mend: 'Look at the text, and write the value and the quote as it has them.',
  },
  'quote/missing': {
    means: 'The quote does not stand in its text, and nothing in it comes near.',
    mend: 'Write the words exactly as they stand in the text, or look whether it still says so.',
  },
  'rates/column': {
    means: 'A line of a file of exchange rates has not as many columns as its first line.',
    mend: 'Give each currency of the first line a rate or N/A.',
  },
  'rates/day': {
    means: 'A line of a file of exchange rates does not begin with a day.',
    mend: 'Write the day as 2026-03-04.',
  },
  'rates/declared-twice': {
    means: 'Two lines of one file of exchange rates are of the same day.',
    mend: 'Keep one of them.',
  },
  'rates/header': {
    means: 'The first line of a file of exchange rates does not name its columns.',
    mend: "Write it as in the European Central Bank's files: Date,USD,GBP and so on.",
  },
  'rates/rate': {
    means: 'A rate is not a positive number.',
    mend: 'Write units of the currency per euro with a point for decimals, or N/A where there is no rate.',
  },
  'rates/unknown-currency': {
    means: 'A column of a file of exchange rates is no currency of ISO 4217.',
    mend: 'Correct the code.',
  },
  'rules/declared-twice': {
    means: 'Two declarations, or two rules of one file, have the same name.',
    mend: 'Keep one of them, or rename one.',
  },
  'rules/hedge': {
    means: 'A hedge of your own does not say which values it allows.',
    mend: 'Write allows, and likely where it is narrower, as stretches around the figure: "[-1, 1]".',
  },
  'rules/option': {
    means: 'An option of a rule has the right form, but says something that its kind cannot use.',
    mend: 'Write it as the message and its hint say; gainsay explain shows the options of a kind.',
  },
  'rules/same-name': {
    means:
      'Two entities, or two states of one table, go by one name, so that what a claim means by it depends on their order.',
    mend: 'Take the name from one of them, or write the id in claims.',
  },
  'rules/unknown-class': {
    means: 'A subject has a class that no rules file declares.',
    mend: `Correct the name, or declare the class under classes. ${NAMES}`,
  },
  'rules/unknown-currency': {
    means: 'A symbol is given a currency that ISO 4217 does not know.',
    mend: 'Write a code such as USD.',
  },
  'rules/unknown-fact': {
    means: 'A rule names facts that no rules file declares, so it never finds anything there.',
    mend: 'Correct the name, declare the facts, or take them out of the rule.',
  },
  'rules/unknown-kind': {
    means: 'A rule is of a kind that Gainsay does not have.',
    mend: 'Correct its kind.',
  },
  'rules/unknown-reference': {
    means: 'A declaration names a fact, an attribute or a scope key that no rules file declares.',
    mend: 'Correct the name, or declare it.',
  },
  'rules/unknown-set': {
    means: 'extends names a set of rules that is neither shipped with Gainsay nor a file of the project.',
    mend: "Write gainsay:recommended, or the path of a rules file from the project's folder.",
  },
  'rules/unknown-states': {
    means: 'A fact of type status names a set of states that no rules file declares.',
    mend: `Correct the name, or declare the states under states. ${NAMES}`,
  },
  'rules/unknown-term': {
    means: 'An entity or a state refers to another one that is not declared.',
    mend: `Correct the name, or declare it. ${NAMES}`,
  },
  'rules/unknown-type': {
    means: 'A scope key has a type that Gainsay does not have.',
    mend: 'Write a type such as entity or date, or list the words that are allowed.',
  },
  'shape/missing-key': {
    means: 'A key that the format demands is not there, or has no value.',
    mend: 'Add it; gainsay schema prints the format.',
  },
  'shape/missing-value': {
    means: 'A key stands there without a value.',
    mend: 'Write one, or leave the key out.',
  },
  'shape/not-one-of': {
    means: 'A value is none of the few words that are allowed there.',
    mend: 'Write one of those that the message lists.',
  },
  'shape/unknown-key': {
    means: 'The format has no such key, so what stands under it would have been passed over.',
    mend: 'Correct the key or take it out; what is for people only goes into note or a comment.',
  },
  'shape/wrong-type': {
    means: 'A text stands where a list or a map is expected, or the other way round.',
    mend: 'Write it in the form that the message names.',
  },
  'source/embargo': {
    means: 'The embargo of a source ends on no day and at no instant, so it has no end.',
    mend: 'Write the day on which its words may be shown, or the instant with its zone.',
  },
  'source/language': {
    means: 'The language of a source is no tag that others can read.',
    mend: 'Write the tag of BCP 47, such as en, nl or fr-LU.',
  },
  'source/same-id': {
    means: "Two sources have one id, which is the file's name without its ending; the second one is left out.",
    mend: 'Rename one of the files.',
  },
  'source/sha256': {
    means: 'What stands as the SHA-256 of a text is none.',
    mend: 'Write the 64 hexadecimal digits that sha256sum prints, or leave it out.',
  },
  'source/supersedes-circle': {
    means: 'Sources supersede each other in a circle, so none of them is superseded.',
    mend: 'Let only the newer one name the older.',
  },
  'source/text-outside': {
    means: 'The path of a text leads out of the repository. Nothing outside of it is read.',
    mend: 'Write a path from the root of the repository, or leave it out for a text that stays outside.',
  },
  'source/unknown-currency': {
    means: 'A source gives a symbol a currency that ISO 4217 does not know.',
    mend: 'Write a code such as USD.',
  },
  'source/unknown-source': {
    means: 'A source supersedes another one that is not there.',
    mend: 'Write the name of its file without the ending.',
  },
  'source/zone': {
    means: 'The time zone of a source is neither a distance from UTC nor a name of the IANA database.',
    mend: 'Write +03:00, or Europe/Amsterdam.',
  },
  'table/cells': {
    means: 'A row of a table has more cells than its first row names columns.',
    mend: 'Put a cell that holds the sign between cells into quotation marks, or name the column.',
  },
  'table/column': {
    means: 'A mapping names a column that the first row of its table has not, or two columns have one name.',
    mend: 'Write the name as it stands in the first row, and give each column one of its own.',
  },
  'table/missing': {
    means: 'A file says what the rows of a table claim, and no table of its name stands beside it.',
    mend: 'Put the table beside it, as NAME.csv or NAME.tsv, or write claims instead of rows.',
  },
  'table/no-mapping': {
    means: 'A table stands among the sources, and nothing says what its rows claim.',
    mend: 'Write rows into a YAML file of the same name, or keep the table outside of the sources.',
  },
  'table/no-row': {
    means: 'No row of a table has what an entry under rows wants, so that the entry claims nothing.',
    mend: 'Write the word under where as it stands in the table, or take the entry out.',
  },
  'table/quotes': {
    means: 'A quotation mark within a table is not doubled, or nothing ends a cell that begins with one.',
    mend: 'Write "" for a quotation mark within a cell, and one more at its end.',
  },
  'table/too-long': {
    means: 'The rows of a table would make more claims than are read.',
    mend: 'Take out the rows that nothing is held against, or make several tables of it.',
  },
  'text/absent': {
    means: 'The text of a source is not at hand, so its quotes were not looked for.',
    mend: 'Nothing is wrong with that: a text may stay outside of the repository. With --texts, name a folder that has it.',
  },
  'text/changed': {
    means: 'The text of a source is not the one that its claims were taken from: its SHA-256 is another one.',
    mend: 'Look at the claims again, then write the SHA-256 of the text as it is now.',
  },
  'text/too-large': {
    means: 'A text is larger than any that somebody quotes from, so it was not read.',
    mend: 'Keep the part that is quoted from as a text of its own.',
  },
  'value/currency': {
    means: 'The amount has no currency, or a symbol that several currencies share.',
    mend: 'Write the code of the currency before the figure, or settle the symbol under symbols.',
  },
  'value/range': {
    means: 'A range is not one, or not one that this type can have.',
    mend: 'Write the lower end first: 10..16.',
  },
  'value/states': {
    means: 'The fact is of type status, but its states are not declared.',
    mend: 'Declare them under states, and name them in the fact.',
  },
  'value/too-large': {
    means: 'The figure is past what is held exactly: amounts of money up to 10^18 minor units of their currency.',
    mend: 'Check the figure and its scale word.',
  },
  'value/too-long': {
    means: 'The value is longer than any value of its type needs to be.',
    mend: 'Write the value alone; the words of the text belong under quote.',
  },
  'value/unit': {
    means: 'The value has no unit, or one that is not known or does not measure what the fact is about.',
    mend: 'Write a unit of the same dimension as the one that the fact declares.',
  },
  'value/unknown-entity': {
    means: 'The value names an entity that no rules file declares. It is compared by its name alone.',
    mend: 'Correct the name, or declare the entity with all its names under entities.',
  },
  'value/unknown-state': {
    means: 'The value is none of the states that the fact can be in.',
    mend: 'Correct it, or declare the state under states.',
  },
  'value/unknown-type': {
    means: 'The fact is of a type that Gainsay does not have.',
    mend: 'Correct the type where the fact is declared.',
  },
  'value/unreadable': {
    means: 'The value cannot be read as one of the type that its fact declares.',
    mend: 'Write it as the hint shows. Values are read strictly, so that nothing is guessed.',
  },
  'yaml/alias': {
    means: 'An alias names an anchor that is not there, or the aliases of the file multiply beyond measure.',
    mend: 'Write the entries out; a text that begins with * needs quotes.',
  },
  'yaml/cut-at-comma': {
    means: 'A value within braces or brackets holds a comma, which ends it there, so only its beginning was read.',
    mend: 'Write the value in quotes.',
  },
  'yaml/cut-at-hash': {
    means: 'A value holds a # after a space, which begins a comment, so only what stands before it was read.',
    mend: 'Write the value in quotes; a comment has a space after its #.',
  },
  'yaml/duplicate-key': {
    means: 'One key stands twice in one map; only the first counts.',
    mend: 'Keep one of the two.',
  },
  'yaml/empty': {
    means: 'The file is empty, or holds nothing but comments.',
    mend: 'Write its content, or delete it.',
  },
  'yaml/key': {
    means: 'Something stands as a key that cannot be one.',
    mend: 'Write a text before the colon, in quotes where it begins with a bracket.',
  },
  'yaml/merge-key': {
    means: 'The merge key << is not read, since what it brings has no place of its own in the file.',
    mend: 'Write the entries out.',
  },
  'yaml/several-documents': {
    means: 'The file holds a second YAML document, which is not read.',
    mend: 'Move it into a file of its own, or take the --- out.',
  },
  'yaml/syntax': {
    means: 'The file is not YAML at this place.',
    mend: 'Most often a text needs quotes, or a line is not indented like its neighbours.',
  },
  'yaml/tag': {
    means: 'A word that begins with an exclamation mark is a tag to YAML, and tags are not used here.',
    mend: 'Take it out, or write the whole text in quotes.',
  },
  'yaml/too-deep': {
    means: 'Maps and lists stand in one another far deeper than any file here needs.',
    mend: 'Look for brackets that were not closed.',
  },
};
