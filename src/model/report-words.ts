/** What a word of the reports means, and what follows from it. */
export interface ReportWord {
  readonly means: string;
  readonly then: string;
}

/** The words that a report uses without saying what they mean. `gainsay explain` tells them, and so does a page of the docs. */
export const REPORT_WORDS: Readonly<Record<string, ReportWord>> = {
  accept: {
    means: 'A decision: the conflict is known and left as it is.',
    then: 'It counts until a value is new or changed.',
  },
  alleged: {
    means: 'How firmly a source says it: as an allegation.',
    then: 'Against what another asserts it is only possible, never a conflict.',
  },
  asserted: {
    means: 'How firmly a source says it: in its own words, which is so unless the claim says otherwise.',
    then: 'Two assertions that cannot both be true are a conflict.',
  },
  attributed: {
    means: 'How firmly a source says it: as what somebody else says, named under said-by.',
    then: 'The speaker is the witness. Where every side only reports, the finding is disputed.',
  },
  baseline: {
    means: 'A conflict that was accepted at one go with all others of its day, by gainsay baseline.',
    then: 'It is counted and fails nothing, until its evidence changes. --show baseline lists it.',
  },
  'both-stand': {
    means: 'A decision: all positions are right, of two scopes, times, events or definitions.',
    then: 'Better still is to give the claims that scope or that fact, so that they are no longer compared.',
  },
  'both-wrong': {
    means: 'A decision: no position is right.',
    then: 'A piece of our own that has one of them stays in conflict until it is mended.',
  },
  changed: {
    means: 'With --since: the conflict was there before, and its evidence or its severity is another one.',
    then: 'It fails the check as a new one does.',
  },
  compatible: {
    means: 'Claims that differ and can all be true: one is finer than the other, or vague enough to hold it.',
    then: 'Nothing is to be done. --show compatible lists them with the reason.',
  },
  conflict: {
    means: 'Claims on one fact that no single world fits, whatever their words leave open.',
    then: 'Ask first whether they mean the same fact, then which one is wrong. gainsay explain ID says what settles it.',
  },
  'correction due': {
    means: 'A published piece of our own stands in conflict.',
    then: 'The report has its lines, and what they should say where that is known.',
  },
  decided: {
    means: 'An editor has decided on the conflict, and nothing has changed since.',
    then: 'It is counted and fails nothing. --show decided lists it.',
  },
  defer: {
    means: 'A decision: to be decided later, best with a day until which it counts.',
    then: 'After that day the conflict is open again.',
  },
  denied: {
    means: 'How firmly a source says it: that it is not so.',
    then: 'It is a conflict with what others say where the values meet.',
  },
  disputed: {
    means:
      'Of a conflict: every side only reports what others say. Of a decision: two entries are on one conflict, and neither counts.',
    then: 'The first is for information. The second fails the check until gainsay decide settles it.',
  },
  draft: {
    means: 'A piece of our own that is not out yet. It has findings of its own, apart from what the sources say.',
    then: 'It is never excused by what was decided on the sources. x in gainsay review mends it.',
  },
  equal: {
    means: 'Claims whose words allow the same.',
    then: 'Nothing is to be done.',
  },
  error: {
    means: 'The gravest severity: what a rule finds between claims that are asserted, unless the rule says otherwise.',
    then: 'It makes the exit status 1, unless --fail-on says otherwise. A fault in the input makes it 2.',
  },
  expired: {
    means: 'A decision whose last day is over.',
    then: 'The conflict is open again. The report has the command that decides it anew.',
  },
  fits: {
    means: 'A claim that is too vague to take a side: it can be true together with more than one position.',
    then: 'It counts as a witness for none.',
  },
  held: {
    means: 'Words that take part are under embargo: only the facts, the severity and the name of the source are shown.',
    then: 'gainsay check --include-embargoed shows everything, where the output goes to nobody else.',
  },
  incomparable: {
    means:
      'Claims of which nobody can say whether they agree: of two scopes, in two languages, without a rate between them.',
    then: 'Nothing is to be done. --show incomparable lists them with the reason.',
  },
  info: {
    means: 'The mildest severity: for information.',
    then: 'It fails no check, unless --fail-on info asks for that.',
  },
  mend: {
    means: 'An edit of a piece or a tag of ours, after which there were no conflict.',
    then: 'x in gainsay review shows it and makes it.',
  },
  new: {
    means: 'With --since: the conflict was not there before.',
    then: 'It fails the check at the gate; older ones do not, unless --fail-on-all says so.',
  },
  open: {
    means: 'Nobody has decided on the conflict.',
    then: 'gainsay review or gainsay decide decides it.',
  },
  orphaned: {
    means: 'A decision whose conflict is gone.',
    then: 'It fails nothing. gainsay decide --prune withdraws it.',
  },
  planned: {
    means: 'How firmly a source says it: as what is to happen.',
    then: 'Against what another asserts it is only possible, never a conflict.',
  },
  position: {
    means: 'Claims of one fact that can all be true together. A conflict has two or more that cannot.',
    then: 'It is shown by its narrowest claim, as that was written.',
  },
  possible: {
    means:
      'Claims that may clash: they agree only where words are stretched, or something that is not stated sets them apart.',
    then: 'It is for information, and never fails a check at the gate of errors or warnings.',
  },
  prefer: {
    means: 'A decision: this position is right.',
    then: 'A piece of our own that departs from it is then in conflict with the decision.',
  },
  published: {
    means: 'A piece of our own that is out.',
    then: 'Where it stands in conflict, a correction is due. Nothing edits it to fit.',
  },
  resolved: {
    means: 'With --since: the conflict was there before and is gone.',
    then: 'The report has it as it was.',
  },
  ruled: {
    means: 'What an editor decided on the conflict, or on the one of the sources that a piece of ours takes part in.',
    then: 'A piece of ours that departs from it is wrong.',
  },
  slip: {
    means: "What another's source may have got wrong, and what it may have meant.",
    then: 'Nothing edits it: a claim is the record of what its source says.',
  },
  stale: {
    means: 'A decision that was made on other evidence: a value is new or changed since.',
    then: 'The conflict is open again, with the decision beside it. gainsay review decides it anew.',
  },
  superseded: {
    means: 'A source that another one replaces, or that was withdrawn.',
    then: 'It is shown, makes no position and fails nothing.',
  },
  unchanged: {
    means: 'With --since: the conflict was there before, and the change has left it as it was.',
    then: 'It is only counted. --show unchanged lists it.',
  },
  used: {
    means: 'A decision that counts.',
    then: 'Its conflict is decided.',
  },
  warning: {
    means: 'The middle severity: what a rule finds that is graver than for information, and not as grave as an error.',
    then: 'It fails the check with --fail-on warning.',
  },
  witness: {
    means:
      'A voice that knows by itself. Copies of one origin, and sources that quote one speaker, are one; a source that quotes several has several.',
    then: 'So the position with more witnesses is not that with more sources. origin and said-by say who stands behind a claim.',
  },
};
