// SPDX-License-Identifier: Apache-2.0
// The second half of the year: the importer goes to other towns, one person leaves and is forgotten, another one stays out for a while.

extension YearScript {
  static let secondHalf = """

    # 27
    mon 10:00 ! name general Allgemein
    mon 10:00 ! name mei Mei Lin
    tue 10:00 zoe: kudos to @mei for her new name
    wed 10:00 mei: win: the second town signed #second
    # 28
    tue 10:00 ada (d1): win: deleted after its digest
    wed 10:00 zoe (d2): win: changed after its digest
    wed 11:00 zoe (d3): I just did my work
    wed 11:05 omar +tada d3
    # 29
    mon 10:00 ada x 28-d1
    mon 10:01 zoe ~28-d2: win: changed, and better
    mon 10:02 omar -tada 28-d3
    tue 10:00 rosa: win: I am Rosa and this is my first win
    tue 10:05 ada: welcome @rosa :tada:
    wed 10:00 rosa: kudos to @zoe for the tour
    # 30
    mon 09:00 lin: @smallwins board ranks on
    tue 10:00 grace: kudos to @rosa for the drawings
    # 31
    tue 10:00 rosa: experiment: drawings instead of words in the manual #manual | metric: questions per week | by: in 4 weeks
    wed 10:00 rosa: metric: questions per week 31
    # 32
    mon 09:00 lin: @smallwins prompt monday 09:30 What did you learn last week?
    mon 10:00 rosa >prompt: to draw arrows
    mon 10:05 viktor >prompt: to say no
    wed 10:00 rosa: setback: half of the drawings were lost #manual
    # 33
    mon 10:00 viktor >prompt: to say no to @rosa, too
    tue 10:00 omar: thanks @viktor for keeping copies of the drawings #manual
    wed 10:00 rosa: metric: questions per week 14
    # 34
    tue 10:00 viktor: kudos to @rosa and @omar for the manual #manual
    wed 10:00 rosa: result: fourteen questions instead of thirty-one | worked
    thu 10:00 viktor (p1): practice: draw before you write #manual
    fri 09:00 viktor: experiment: no meetings on wednesday #calm | by: 3 weeks
    # 35
    tue 10:00 grace: tried practice #{34-p1}: worked, even for the build
    wed 10:00 viktor: setback: meetings on wednesday all the same #calm
    # 36
    mon 09:00 lin: @smallwins board ranks off
    tue 09:00 ada: tried practice #{17-p1}: worked
    tue 11:00 jonas: tried practice #{34-p1}: unclear, I cannot draw
    wed 10:00 viktor: result: we like meetings | didn't
    wed 10:10 lin: kudos to @viktor for trying #calm
    # 37
    tue 10:00 zoe: win: the third town asks #third
    # 38
    mon 09:00 lin: @smallwins pause until 2027-08-23
    tue 10:00 ada: win: noted while the bot was paused
    # 39
    # 40
    wed 10:00 omar: win: the office did not burn down
    # 41
    mon 10:00 ! forget viktor
    tue 10:00 ada: goal #second: the second town imports a whole year by itself
    wed 10:00 zoe: lesson: somebody always leaves in summer
    # 42
    mon 10:00 rosa: @smallwins mute me
    tue 10:00 zoe (w1): win: rosa and @rosa drew the fair's stand #manual
    tue 10:10 rosa +tada w1
    wed 10:00 grace: setback: only rosa has the key of the stand
    # 43
    tue 10:00 omar: goal: ask @rosa for the key by next wednesday
    wed 10:00 grace: metric: days until rosa is back 20 days
    # 44
    mon 09:00 lin: @smallwins emoji add rocket
    tue 10:00 zoe (t2): the stand is up
    tue 10:10 ada +rocket t2
    tue 10:10 omar +rocket t2
    wed 10:00 omar: done: asked for the key
    # 45
    tue 10:00 jonas: Versuch: Brot statt Kuchen in der Pause #pause | bis: in 2 Wochen
    wed 10:00 rosa: @smallwins unmute me
    # 46
    thu 10:00 jonas: Ergebnis: alle wollen Kuchen | hat nicht geklappt
    fri 09:00 ada: goals:\\n- one evening without a screen by friday\\n- read the museum's manual by next thursday #importer
    # 47
    # 48
    tue 10:00 ada: wins:\\n- a\\n- b\\n- c\\n- d\\n- e\\n- f\\n- g\\n- h\\n- i\\n- j
    wed 10:00 zoe: lessons:\\n- one\\n- two\\n- three\\n- four\\n- five
    thu 10:00 lin: metric: signups 140
    # 49
    tue 10:00 ada (w1): win: a file from 1985 #importer
    tue 10:01 ada: lesson: keep the museum's number #importer
    # 50
    mon 10:00 lin: @smallwins values remove #craft
    # 51
    tue 10:00 mei: kudos to @lin for the year
    # 52
    wed 10:00 ada: win: a year of this #importer #customer
    wed 10:10 mei +tada 1-w1
    # 53
    tue 10:00 zoe: win: and on it goes
    # 54
    tue 10:00 omar: kudos to @zoe for going on
    # 55
    tue 10:00 ada: lesson: a year is fifty-two weeks and a day
    """
}
