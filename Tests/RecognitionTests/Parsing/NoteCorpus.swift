// SPDX-License-Identifier: Apache-2.0
// Lessons, setbacks, praise, goals, experiments, results, metrics, moods and practices, as people say them.

import Recognition

let noteCorpus: [CorpusCase] = [
  CorpusCase("lesson: label the cables before the move", ["lesson | label the cables before the move"], "a lesson"),
  CorpusCase(
    "Lesson learned - ask twice, @ada knew", ["lesson | ask twice, @ada knew |  | ada"], "a dash, and somebody"),
  CorpusCase("TIL: the tap drips only at night", ["lesson | the tap drips only at night"], "til"),
  CorpusCase("learned: nobody reads page two #docs", ["lesson | nobody reads page two #docs | docs"], "a value"),
  CorpusCase("Lessons:\n- book early\n- pack light", ["lesson | book early", "lesson | pack light"], "a heading"),
  CorpusCase("the tap drips at night #til", ["lesson | the tap drips at night"], "the hashtag"),
  CorpusCase("We lost the tender. #setback", ["setback | We lost the tender."], "the hashtag in a sentence of its own"),
  CorpusCase("blocked: the vault key is with @lin", ["setback | the vault key is with @lin |  | lin"], "blocked"),
  CorpusCase("stuck – the form wants a fax number", ["setback | the form wants a fax number"], "stuck"),
  CorpusCase("Obstacles:\n1. permits\n2. rain", ["setback | permits", "setback | rain"], "a numbered list"),
  CorpusCase(
    "blocked: staging is down, can somebody look?", ["setback | staging is down, can somebody look?"],
    "tells before it asks"),
  CorpusCase("praise: \"your map saved our trip\"", ["praise | \"your map saved our trip\""], "quoted words"),
  CorpusCase(
    "praise from Globex: the fastest reply in years", ["praise | the fastest reply in years | from Globex"], "a source"),
  CorpusCase(
    "Customer praise from Mrs. Lund – the ramp is a blessing", ["praise | the ramp is a blessing | from Mrs. Lund"],
    "a source with a full stop, and a dash"),
  CorpusCase(
    "praise from the Oslo office:\n- kind\n- quick",
    ["praise | kind | from the Oslo office", "praise | quick | from the Oslo office"], "a heading with a source"),
  CorpusCase("goal: paint the fence", ["goal | paint the fence"], "no date"),
  CorpusCase("goal: paint the fence by 2025-09-01", ["goal | paint the fence | due 2025-09-01"], "an ISO date"),
  CorpusCase("goal: paint the fence by June 12", ["goal | paint the fence | due June 12"], "month and day"),
  CorpusCase(
    "goal: paint the fence by 12 June 2027", ["goal | paint the fence | due 12 June 2027"], "day, month, year"),
  CorpusCase(
    "goal: paint the fence by the 12th of June", ["goal | paint the fence | due the 12th of June"], "an ordinal"),
  CorpusCase("goal: paint the fence by the 20th", ["goal | paint the fence | due the 20th"], "a day"),
  CorpusCase(
    "goal: paint the fence by June 12, 2027", ["goal | paint the fence | due June 12, 2027"], "a comma in a date"),
  CorpusCase("goal: paint the fence by tomorrow", ["goal | paint the fence | due tomorrow"], "tomorrow"),
  CorpusCase("goal: paint the fence by Friday", ["goal | paint the fence | due Friday"], "a weekday"),
  CorpusCase(
    "goal: paint the fence by Friday morning at the latest",
    ["goal | paint the fence | due Friday morning at the latest"], "a part of a day"),
  CorpusCase("goal: paint the fence by end of week", ["goal | paint the fence | due end of week"], "end of week"),
  CorpusCase(
    "goal: paint the fence by the end of next month", ["goal | paint the fence | due the end of next month"],
    "end of next month"),
  CorpusCase("goal: paint the fence by EOD", ["goal | paint the fence | due EOD"], "an abbreviation"),
  CorpusCase("goal: paint the fence by 5pm tomorrow", ["goal | paint the fence | due 5pm tomorrow"], "a time"),
  CorpusCase("goal: paint the fence by Q3", ["goal | paint the fence | due Q3"], "a quarter"),
  CorpusCase("goal: paint the fence by week 14", ["goal | paint the fence | due week 14"], "a week by its number"),
  CorpusCase("goal: paint the fence by 12/06", ["goal | paint the fence | due 12/06"], "figures"),
  CorpusCase("goal: paint the fence (by Friday)", ["goal | paint the fence | due Friday"], "in brackets"),
  CorpusCase(
    "goal: paint the fence – by Friday 🎯", ["goal | paint the fence | due Friday"], "a dash before, an emoji behind"),
  CorpusCase(
    "goal: paint the fence by Friday #garden", ["goal | paint the fence #garden | garden | due Friday"],
    "a value behind the date"),
  CorpusCase("goal: by Friday, paint the fence", ["goal | paint the fence | due Friday"], "the date first"),
  CorpusCase(
    "goal: paint the fence by Friday with @lin", ["goal | paint the fence by Friday with @lin |  | lin | due Friday"],
    "the date inside"),
  CorpusCase(
    "goal: a draft read by two people by Monday", ["goal | a draft read by two people | due Monday"], "the last by"),
  CorpusCase("goal: cut waste by 20% by Friday", ["goal | cut waste by 20% | due Friday"], "an amount before the date"),
  CorpusCase("micro-goal: one page until tomorrow", ["goal | one page | due tomorrow"], "until"),
  CorpusCase("[ ] goal: one page due Monday", ["goal | one page | due Monday"], "due"),
  CorpusCase(
    "Goals:\n- [ ] call the bank by Monday\n- water the fern",
    ["goal | call the bank | due Monday", "goal | water the fern"], "checkboxes under a heading"),
  CorpusCase("done: #2", ["done | #2"], "by its number"),
  CorpusCase("Done: 2", ["done | #2"], "a bare number"),
  CorpusCase("done: #2 and #5", ["done | #2", "done | #5"], "two numbers"),
  CorpusCase("goal #launch: be live in two countries", ["goal | be live in two countries | launch | aim"], "an aim"),
  CorpusCase(
    "**Goal #Launch:** be live by the end of June #growth",
    ["goal | be live #growth | launch growth | due the end of June | aim"],
    "an aim in bold, with a date and another tag"),
  CorpusCase("goal #launch – be live", ["goal | be live | launch | aim"], "a dash behind the tag"),
  CorpusCase(
    "goal #big #small: two tags by end of month", ["goal | two tags | big small | due end of month | aim"],
    "two tags before the colon"),
  CorpusCase(
    "Ziel #Start #Doku – live sein #Start #QA", ["goal | live sein #Start #QA | start doku qa | aim"],
    "two tags before a dash, and two behind"),
  CorpusCase("micro-goal #big #small: draft it", ["goal | draft it | big small"], "two tags before a step"),
  CorpusCase("goal #launch: ship #launch", ["goal | ship #launch | launch | aim"], "the tag twice"),
  CorpusCase(
    "goals #launch:\n- write the plan by Friday\n- ask legal",
    ["goal | write the plan | launch | due Friday", "goal | ask legal | launch"], "steps under a tag's heading"),
  CorpusCase("micro-goal #launch: write the plan", ["goal | write the plan | launch"], "small by its name"),
  CorpusCase(
    "goal: write the switch-over plan #launch by Friday",
    ["goal | write the switch-over plan #launch | launch | due Friday"],
    "a step by its tag"),
  CorpusCase("Ziel #launch: in zwei Ländern live sein", ["goal | in zwei Ländern live sein | launch | aim"], "German"),
  CorpusCase("Wochenziel #launch: den Plan schreiben", ["goal | den Plan schreiben | launch"], "German, of the week"),
  CorpusCase(
    "objectif #lancement : être en ligne dans deux pays", ["goal | être en ligne dans deux pays | lancement | aim"],
    "French"),
  CorpusCase(
    "objetivo #lanzamiento: estar en dos países", ["goal | estar en dos países | lanzamiento | aim"], "Spanish"),
  CorpusCase(
    "meta #lançamento: estar no ar em dois países", ["goal | estar no ar em dois países | lançamento | aim"],
    "Portuguese"),
  CorpusCase(
    "obiettivo #lancio: essere online in due paesi", ["goal | essere online in due paesi | lancio | aim"], "Italian"),
  CorpusCase("doel #lancering: live in twee landen", ["goal | live in twee landen | lancering | aim"], "Dutch"),
  CorpusCase("cel #start: działać w dwóch krajach", ["goal | działać w dwóch krajach | start | aim"], "Polish"),
  CorpusCase("目標 #ローンチ: 二か国で公開する", ["goal | 二か国で公開する | ローンチ | aim"], "Japanese"),
  CorpusCase("目标 #上线：在两个国家上线", ["goal | 在两个国家上线 | 上线 | aim"], "Chinese"),
  CorpusCase("목표 #출시: 두 나라에서 출시", ["goal | 두 나라에서 출시 | 출시 | aim"], "Korean"),
  CorpusCase("done: goal 3", ["done | #3"], "a word before the number"),
  CorpusCase("goal done: the fence", ["done | the fence"], "by its words"),
  CorpusCase("done: 3 gates painted", ["done | 3 gates painted"], "an amount is no number of a goal"),
  CorpusCase("done: merged #88", ["done | merged #88"], "a number inside the words"),
  CorpusCase(
    "experiment: a shorter form helps | metric: sign-ups | by: 2 weeks",
    ["experiment | a shorter form helps | metric sign-ups | due 2 weeks"], "one line"),
  CorpusCase(
    "experiment: by: Friday | metric: sign-ups | a shorter form helps",
    ["experiment | a shorter form helps | metric sign-ups | due Friday"], "another order"),
  CorpusCase(
    "experiment: a shorter form helps; metric: sign-ups; by: Friday",
    ["experiment | a shorter form helps | metric sign-ups | due Friday"], "semicolons"),
  CorpusCase(
    "experiment: a shorter form helps | metric sign-ups | by Friday",
    ["experiment | a shorter form helps | metric sign-ups | due Friday"], "no colons behind the bars"),
  CorpusCase(
    "Experiment – a shorter form helps\nmetric: sign-ups\nby: 3 weeks",
    ["experiment | a shorter form helps | metric sign-ups | due 3 weeks"], "lines below"),
  CorpusCase(
    "experiment:\n- a shorter form helps\n- by: 3 weeks\n- metric: sign-ups",
    ["experiment | a shorter form helps | metric sign-ups | due 3 weeks"], "bullets below"),
  CorpusCase(
    "experiment:\nhypothesis: a shorter form helps\nmetric: sign-ups",
    ["experiment | a shorter form helps | metric sign-ups"], "a heading"),
  CorpusCase(
    "experiments:\n- short form | metric: sign-ups\n- long form | by: Friday",
    ["experiment | short form | metric sign-ups", "experiment | long form | due Friday"], "two under a heading"),
  CorpusCase(
    "experiment: does a shorter form help? | metric: sign-ups",
    ["experiment | does a shorter form help? | metric sign-ups"], "a question that is tried out"),
  CorpusCase(
    "experiment: a shorter form | metric: sign-ups | by: Friday\nmetric: NPS 42",
    ["experiment | a shorter form | metric sign-ups | due Friday", "metric | metric NPS 42"],
    "a metric of its own below"),
  CorpusCase(
    "experiment: pairing with @lin\n\nkudos to @ada for the idea",
    ["experiment | pairing with @lin |  | lin", "ada | the idea"], "in the order said"),
  CorpusCase("result: sign-ups doubled | worked", ["result | sign-ups doubled | worked"], "worked"),
  CorpusCase("result: it didn't work, too slow", ["result | too slow | didn't"], "the outcome first"),
  CorpusCase("result of #4: mixed, half liked it", ["result | half liked it | #4 | unclear"], "by number"),
  CorpusCase(
    "results:\n- #3: failed\n- #5 – it worked!", ["result | #3 | didn't", "result | #5 | worked"],
    "numbers under a heading"),
  CorpusCase("result: nobody noticed", ["result | nobody noticed"], "no outcome"),
  CorpusCase("metric: NPS 42", ["metric | metric NPS 42"], "a number"),
  CorpusCase("metric NPS = 42", ["metric | metric NPS 42"], "an equals sign"),
  CorpusCase("metric: churn 4.2%", ["metric | metric churn 4.2 %"], "a percentage"),
  CorpusCase("metric: sign-ups 1,200", ["metric | metric sign-ups 1200"], "grouped"),
  CorpusCase("metric: sign-ups 1 200", ["metric | metric sign-ups 1200"], "grouped by a space"),
  CorpusCase("metric: visits 3.5k", ["metric | metric visits 3500"], "thousands"),
  CorpusCase("metric: revenue €1.2M", ["metric | metric revenue 1200000 €"], "a currency before, millions"),
  CorpusCase("metric: price 12 €", ["metric | metric price 12 €"], "a currency behind"),
  CorpusCase(
    "metric: p95 latency 850 ms (was 900 ms)", ["metric | metric p95 latency 850 ms"],
    "a number in the name, and what it was"),
  CorpusCase("metric: build time 850ms", ["metric | metric build time 850 ms"], "a unit glued on"),
  CorpusCase("metric: yard temperature -3 °C", ["metric | metric yard temperature -3 °C"], "below zero"),
  CorpusCase("metric: growth +7%", ["metric | metric growth 7 %"], "a plus sign"),
  CorpusCase("metric: rating 4.6/5", ["metric | metric rating 4.6 /5"], "out of five"),
  CorpusCase("metric: NPS is now 42, up from 38", ["metric | metric NPS 42"], "words between, more behind"),
  CorpusCase("metric: deploys 14 per week", ["metric | metric deploys 14 per week"], "a rate"),
  CorpusCase(
    "metrics:\n- open bugs 12\n- coverage: 81%", ["metric | metric open bugs 12", "metric | metric coverage 81 %"],
    "a heading"),
  CorpusCase("metric: fit 8/10", ["metric | metric fit 8 /10"], "out of ten"),
  CorpusCase("metric: load 850/day", ["metric | metric load 850 /day"], "a rate glued on"),
  CorpusCase("metrics:\n- a 1\n- b 2", ["metric | metric a 1", "metric | metric b 2"], "letters for names"),
  CorpusCase("metric i = 3.5 ms", ["metric | metric i 3.5 ms"], "a letter that is a word too"),
  CorpusCase("mood: 4", ["mood | 4 of 5"], "a mood"),
  CorpusCase("Mood: 4/5", ["mood | 4 of 5"], "out of five"),
  CorpusCase("mood: 2 - slept badly", ["mood | slept badly | 2 of 5"], "with words"),
  CorpusCase("mood: 4 because the sun is out", ["mood | because the sun is out | 4 of 5"], "with a reason"),
  CorpusCase("mood: 3 out of 5, long week", ["mood | long week | 3 of 5"], "out of"),
  CorpusCase("pulse 4", ["mood | 4 of 5"], "no colon"),
  CorpusCase("practice: read the plan aloud", ["practice | read the plan aloud"], "a practice"),
  CorpusCase("playbook - call before they call", ["practice | call before they call"], "a dash"),
  CorpusCase(
    "tried practice #3: worked, saved an hour", ["practice | saved an hour | #3 | worked"], "one that was tried"),
  CorpusCase("tried practice #3: didn't", ["practice | #3 | didn't"], "one that failed"),
  CorpusCase(
    "setback: the lift is broken. Kudos to @ada for the stairs idea",
    ["setback | the lift is broken.", "ada | the stairs idea"], "a shout-out in a sentence of its own"),
  CorpusCase("mood: 4. Kudos to @ada for the cake", ["mood | 4 of 5", "ada | the cake"], "a mood and a shout-out"),
  CorpusCase(
    "Goals:\n- done: #2\n- buy paint", ["done | #2", "goal | buy paint"],
    "a bullet with its own keyword ends no heading"),
  CorpusCase("Lessons: 🎓\n- buy paint early", ["lesson | buy paint early"], "an emoji behind a heading"),
  CorpusCase(
    "goal: rewrite every page of the old manual so that a new colleague finds the way home without asking anybody by Friday",
    [
      "goal | rewrite every page of the old manual so that a new colleague finds the way home without asking anybody | due Friday"
    ], "a long line"),
  CorpusCase("metric: deploys per week 14", ["metric | metric deploys per week 14"], "a rate in the name"),
  CorpusCase("goal: tidy the shed by week 45", ["goal | tidy the shed | due week 45"], "a late week"),
  CorpusCase("result of experiment #4: it kind of worked", ["result | #4 | unclear"], "a word before the number"),
]
