/** Set phrases of English that hold numbers, months, days or halves, and mean none. */
export const IDIOMS =
  'black friday|good friday|bloody sunday|easter monday|ash wednesday|maundy thursday|palm sunday|' +
  'super bowl sunday|cyber monday|giving tuesday|shrove tuesday|super tuesday|super saturday|' +
  'sunday best|sunday school|sunday times|sunday mirror|sunday telegraph|mail on sunday|sunday roast|' +
  'sunday lunch|saturday night live|man friday|girl friday|freaky friday|casual friday|quarter-final|' +
  'quarter-finals|quarter-finalist|quarter-finalists|quarterfinals|quarter-pounder|quarter pounder|' +
  'triple jump|triple a|triple-a|triple crown|triple lock|triple whammy|double bass|double bed|' +
  'double room|double rooms|double door|double doors|double act|double agent|double bill|double bind|' +
  'double chin|double check|double-check|double cross|double-cross|double decker|double-decker|' +
  'double digits|double-digit|double digit|double dutch|double figures|double fault|double glazing|' +
  'double header|double-header|double jeopardy|double life|double negative|double space|double standard|' +
  'double standards|double take|double vision|double whammy|double murder|double yellow lines|' +
  'double-edged|double-breasted|double-sided|double-blind|body double|at the double|on the double|' +
  'mixed doubles|single-handed|second thought|second thoughts|second hand|second-hand|second world war|' +
  'first world war|world war two|world war one|world war ii|world war i|third world|third party|' +
  'third parties|third-party|third degree|third reich|first lady|first name|first aid|first-class|' +
  'second nature|second place|third place|fourth estate|fifth column|fifth avenue|sixth sense|' +
  'sixth form|seventh heaven|eleventh hour|one another|one-off|one-offs|one-way|one-sided|one-time|' +
  'no one|one-on-one|one of|one by one|one or two|one and only|one man and his dog|two-faced|two cents|' +
  'two-way|three-piece|three-point turn|three wise men|four-letter word|four-wheel drive|five-a-side|' +
  "five-star|five o'clock shadow|seven seas|seven deadly sins|seven wonders|seven sisters|eight ball|" +
  'eight-ball|nine lives|cloud nine|nine to five|nine-to-five|dressed to the nines|ten commandments|' +
  'ten downing street|number ten|number 10|number one|number two|twelve apostles|twelve angry men|' +
  'catch-22|fifty-fifty|fifty shades|zero tolerance|zero-sum|zero hour|zero hours|zero-hours|' +
  'ground zero|net zero|net-zero|sub-zero|half-life|half-time|half time|half-hearted|half-brother|' +
  'half-sister|half-mast|half measures|half-term|half term|half-baked|half-open|better half|other half|' +
  'other half of|not half|top half|bottom half|northern half|southern half|eastern half|western half|' +
  'upper half|lower half|million-dollar question|a million times|thanks a million|one in a million|' +
  "a thousand and one|thousand and one nights|hundred years' war|thirty years' war|six day war|six-day war|seven years' war|" +
  'six nations|group of seven|group of twenty|big four|big three|big five|gang of four|big ten|pac-12|' +
  'magnificent seven|famous five|fantastic four|jackson five|indy 500|fortune 500|global 500|s&p 500|' +
  'ftse 100|ftse 250|dow 30|nasdaq 100|nikkei 225|stoxx 600|euro stoxx 50|dax 40|cac 40|russell 2000|' +
  'formula one|formula 1|area 51|route 66|channel 4|channel 5|radio 1|radio 2|radio 3|radio 4|' +
  'boeing 737|airbus a320|catch 22|24/7|9/11|24-7|7-eleven|7/7|on the one hand|one hand|one foot|' +
  'one eye|one thing|one side|one end|one point|one knee|one stage|one go|one piece|one voice|at one|' +
  'one more|that one|this one|which one|each one|every one|big one|good one|another one|only one|' +
  'last one|first one|next one|one who|one that|one which|the one|one such|one must|one might|' +
  'one should|one would|ones|square one|day one|game one|round one|phase one|part one|chapter one|' +
  'page one|tier one|type one|fact one|plan b|march past|marched|march against|may have|may be|may well|' +
  'may not|may or may not|pounds of flesh|pound of flesh|quarter horse|no quarter|latin quarter|' +
  'french quarter|jewish quarter|old quarter|quarter back|quarterback|second-guess|second fiddle|' +
  'split second|seconds out|minute details|minute amounts|minute quantities|spring roll|spring onion|' +
  'spring onions|spring water|spring clean|spring break|summer school|falls short|sat nav|sat-nav|' +
  "sat down|sun cream|sun hat|new year's eve|new year's day|long ago|not long ago|some time ago|" +
  'in no time|at the same time|by the hour|happy hour|rush hour|zero day|zero-day|cold war|' +
  'prime minister may|theresa may|fifth amendment|first amendment|second amendment|fourth of july|' +
  'cinco de mayo';
