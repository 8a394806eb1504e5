// SPDX-License-Identifier: Apache-2.0
// The hand-written scenes of the year: a team that makes an importer for bookkeepers, launches it, loses a customer and wins two.

extension YearScript {
  static let team = YearScript(firstHalf + secondHalf)

  private static let firstHalf = """
    # 1
    mon 09:05 lin: @smallwins values add #craft
    mon 09:05 lin: @smallwins values add #teamwork
    mon 09:06 lin: @smallwins values add #customer
    mon 10:00 ada: goal: read last year's files without a crash by friday
    mon 11:15 ada (w1 link): win: the importer reads its first real file #importer
    mon 11:20 zoe +tada w1
    mon 11:21 omar +clap w1
    tue 10:05 zoe: kudos to @ada for the runbook, it saved us at 3 am #craft
    wed 09:20 omar: @zoe @grace++ for pairing on the flaky test #teamwork
    wed 16:00 grace (t1): I had another look at the logs last night
    wed 16:05 lin +taco t1
    thu 12:00 ada: done: read last year's files
    fri 11:00 zoe: lesson: ask the customer for a real file first #importer
    # 2
    mon 09:00 lin: @smallwins prompt monday 09:30 What is your smallest next step?
    mon 10:05 ada >prompt: writing down the three file formats we really see
    mon 10:15 zoe >prompt: one call with the bookkeeper
    tue 09:00 omar (e1): experiment: reviewing in pairs halves the waiting time #review | metric: hours to review | by: 2 weeks
    tue 12:00 grace (s1): setback: the nightly build takes four hours #build
    wed 10:00 ada: wins:\\n- first customer switched over with @grace #customer #importer\\n- the parser knows old encodings #importer
    wed 15:00 zoe: praise from Alma: for the first time I enjoy the end of the month #customer
    thu 09:00 lin: metric: signups 12
    thu 09:01 lin: metric: hours to review 30 h
    fri 09:00 zoe: mood: 4
    fri 09:01 omar: mood: 3
    fri 09:02 grace: mood: 4 - tired but fine
    fri 09:03 ada: mood: 5
    fri 17:30 grace: win: said on friday evening #build
    # 3
    mon 09:00 lin: @smallwins lead metric signups target 50
    mon 09:10 < fri 09:40 grace: shoutout to @omar for the weekend rescue that nobody saw
    mon 10:00 ada (g1): goal #launch: every bookkeeper in town can import a year in one evening by 26 march
    mon 10:05 ada (g2): goal: write the launch page #launch by thursday
    mon 10:06 zoe: goal: three demo calls #launch by friday
    tue 09:30 grace: lesson: a build that nobody watches gets slower every week #build
    wed 11:00 omar: result: reviews wait half as long | worked
    wed 11:30 lin >e9: congrats @omar for trying it
    thu 10:00 lin: metric: signups 19
    thu 15:00 zoe: done: three demo calls
    fri 08:00 zoe: mood: 4
    fri 08:01 omar: mood: 4
    fri 08:02 grace: mood: 2
    fri 08:03 ada: mood: 5
    fri 08:04 lin: mood: 3 – mostly meetings
    fri 10:00 ada (w1): win: the launch page is up with @zoe #launch
    fri 10:05 zoe +tada w1
    fri 10:05 omar +tada w1
    fri 10:05 grace +clap w1
    fri 10:06 lin +star w1
    # 4
    mon 10:00 omar (p1): practice: two people look at every migration before it runs #review
    mon 10:30 lin >prompt: say no to one meeting
    tue 11:00 jonas: Danke @ada für die Einführung am ersten Tag
    tue 14:00 jonas: Erfolg: mein erster Build läuft durch #build
    wed 09:00 grace (e2): experiment: a smaller build cache makes the nightly build faster #build | metric: build minutes | by: 10 days
    wed 12:00 grace: metric: build minutes 240 min
    thu 09:00 lin: metric: signups 21
    thu 16:30 ada (w4): win: shipped to three bookkeepers #importer
    thu 16:31 ada ~w4: win: shipped to four bookkeepers #importer #customer
    fri 09:00 zoe (x1): win: this was somebody else's
    fri 09:10 zoe x x1
    fri 10:00 omar (x2): win: not so sure about this one
    fri 10:01 omar: @smallwins undo
    fri 11:00 grace (c1): kudos to @omar for the calm voice on the call
    fri 11:05 ada +clap c1
    fri 11:06 jonas +clap c1
    fri 11:30 jonas -clap c1
    # 5
    mon 10:00 zoe: tried practice #{4-p1}: worked, it found a wrong column
    tue 10:00 jonas: Erkenntnis: erst die Tests lesen, dann den Code #craft
    wed 13:00 grace: metric: build minutes = 95
    thu 10:00 grace: result: 95 minutes now | worked
    thu 11:00 omar: kudos to @grace for the build, I can have lunch again #build
    fri 09:00 lin: metric: signups 26
    fri 10:00 lin (b1): setback: the biggest customer left us #customer
    fri 10:02 zoe >b1: lesson: we never asked why they were quiet #customer
    # 6
    tue 10:00 ada: win: the year is closed for all customers before christmas #customer
    tue 10:10 lin: Huge thanks to @ada, @grace and @zoe for the calm last week of the year
    # 7
    # 8
    mon 11:00 lin: @smallwins bonus 50 per week
    tue 10:00 zoe: +5 @grace for the new year's checklist #teamwork
    wed 10:00 grace: +10 @zoe @omar for moving all the desks
    thu 09:00 lin: metric: signups 25
    thu 10:00 zoe dm: privately: kudos to @lin for listening yesterday
    fri 10:00 ada: done: #{3-g2}
    # 9
    mon 10:00 omar: goal: answer every ticket within a day by friday #support
    tue 09:00 mei: win: I found the coffee and the deploy button
    tue 09:05 zoe (m1): welcome to the team
    wed 10:00 mei #ops: win: the backup was restored in an hour #backup
    wed 10:30 omar #ops +tada 9-t9
    thu 10:00 ada (r1): I can show that again tomorrow
    thu 10:05 mei +tada r1
    thu 10:06 omar +clap r1
    thu 10:07 omar +tada r1
    fri 10:00 zoe: lesson: a demo with their own file sells itself #customer #launch
    fri 10:30 lin: metric: signups 31
    # 10
    mon 09:00 lin #ops: @smallwins digest on
    mon 12:00 mei #ops: kudos to @omar for the night shift #backup
    tue 10:00 omar #ops (o1): setback: the disk of the backup server is full #backup
    wed 10:00 mei #ops: experiment: weekly snapshots instead of daily ones are enough #backup | by: 3 weeks
    thu 10:00 ada: win: import takes minutes, not hours #importer
    thu 10:05 mei (k1): Kudos:\\n- @ada for the importer\\n- @zoe for the calls
    fri 09:00 lin: metric: signups 33
    # 11
    mon 10:00 petra: win: the invoices go out by themselves now
    tue 10:00 petra: kudos to @mei for showing me around
    wed 10:00 grace: kudos to @petra for the invoices #craft
    thu 10:00 petra: @smallwins mute me
    thu 12:00 omar: win: the archive is sorted with @petra and @zoe
    fri 10:00 ada: kudos to @petra and @grace for the audit
    # 12
    mon 10:00 petra: win: nobody will read this
    mon 10:30 petra: goal: sort the old contracts by next friday
    tue 10:00 zoe (w1): win: the second town asked for a demo #launch
    tue 10:05 petra +tada w1
    tue 10:06 omar +tada w1
    wed 10:00 grace: praise from Petra's aunt: the page is lovely
    thu 10:00 lin: metric: signups 38
    thu 14:00 mei: tried practice #{4-p1}: didn't, we were too few
    fri 10:00 mei: lesson: petra and @petra know more about contracts than the wiki
    # 13
    mon 10:00 zoe: goal: a price list that fits on one page #launch by thursday
    tue 10:00 omar: thanks @zoe for the patient explanation of prices
    wed 10:00 zoe: done: price list on one page
    thu 10:00 lin: metric: signups 41
    thu 11:00 mei #ops: result: nothing was lost in three weeks | unclear
    # 14
    mon 09:00 lin: @smallwins digest here
    tue 10:00 mei #ops: win: the old server is switched off #backup
    wed 10:00 jonas #random: Danke @mei für den Kuchen
    thu 10:00 lin: metric: signups 44
    fri 10:00 petra: @smallwins unmute me
    # 15
    mon 10:00 omar: experiment: answering in the morning only #support | metric: open tickets | by: 3 weeks
    mon 10:01 omar: metric: open tickets 40
    tue 10:00 lin: @smallwins rituals experiments on
    wed 10:00 viktor: win: my first merge request #craft
    wed 10:30 ada: kudos to @viktor for asking good questions
    thu 10:00 lin: metric: signups 43
    # 16
    mon 10:00 viktor (v1): goal: learn how the importer reads dates by friday #importer
    tue 10:00 zoe: win: viktor and I called ten customers with @viktor #customer
    tue 10:05 viktor: kudos to @zoe for taking me along
    thu 10:00 omar: metric: open tickets 22
    fri 10:00 viktor: done: how the importer reads dates
    # 17
    tue 10:00 omar: result: half of the tickets are gone | worked
    wed 10:00 zoe (p1): practice: answer tickets in the morning, like @omar #support
    thu 10:00 lin: metric: signups 47
    fri 10:00 grace: setback: blocked by the print shop #launch
    # 18
    mon 10:00 ada: goal: print at home by wednesday #launch
    wed 12:00 ada: done: printed at home
    thu 10:00 lin: metric: signups 55
    fri 10:00 lin: @smallwins lead metric signups target 100
    # 19
    tue 10:00 zoe (w1): win: launched in town, forty bookkeepers came #launch #customer
    tue 10:01 ada +tada w1
    tue 10:01 omar +tada w1
    tue 10:01 grace +tada w1
    tue 10:02 lin +tada w1
    tue 10:02 mei +tada w1
    tue 10:03 jonas +tada w1
    tue 10:03 viktor +tada w1
    tue 10:04 petra +clap w1
    wed 09:00 lin: shoutout to @ada @zoe @grace @omar @mei @jonas @viktor @petra for the launch #teamwork
    thu 10:00 ada: done: #{3-g1}
    thu 11:00 ada: goal #second: the second town imports a quarter by itself
    # 20
    mon 09:00 lin: @smallwins digest every friday 16:00 Europe/Berlin
    thu 10:00 lin: metric: signups 80
    # 21
    mon 10:00 jonas: Lektion: nach dem Start erst schlafen
    thu 10:00 lin: metric: signups 88
    fri 14:10 zoe: win: said after the close in Berlin
    # 22
    tue 10:00 ada: win: a very long story of how it went: we began with a file that nobody could open, then found that it was written in 1997 by a machine that stands in a museum today, and in the end a trainee of the museum sent us the manual by post, with a stamp, so that on the third day the first year was in #importer
    wed 10:00 zoe: kudos to @ada, it was a treat to watch
    # 23 away
    mon 10:00 omar: win: nobody is there to hear this
    wed 10:00 zoe: lesson: write things down while the bot sleeps
    thu 10:00 grace: kudos to @omar for the fallen tree
    # 24 away
    tue 10:00 mei: win: still nobody there
    wed 10:05 lin: metric: signups 93
    # 25
    tue 10:00 ada: lesson: it all came back by itself
    # 26 away
    tue 10:00 ada: win: a short outage
    """
}
