// SPDX-License-Identifier: Apache-2.0
// The words that due dates are made of, in Japanese, Chinese and Korean.

extension DueWords {
  static let japanese = DueWords(
    weekdays([
      ["月曜日", "月曜"], ["火曜日", "火曜"], ["水曜日", "水曜"], ["木曜日", "木曜"], ["金曜日", "金曜"], ["土曜日", "土曜"], ["日曜日", "日曜"],
    ])
      + [
        (["月"], [.monthMark]),
        (["日"], [.dayMark]),
        (["月末"], [.monthEnd]),
        (["今日", "本日"], [.days(0)]),
        (["明日", "あした", "あす"], [.days(1)]),
        (["明後日", "あさって"], [.days(2)]),
        (["日間", "日以内", "日後"], [.unit(.day)]),
        (["営業日", "営業日以内", "営業日後"], [.unit(.workday)]),
        (["週間", "週間以内", "週間後"], [.unit(.week)]),
        (["か月", "ヶ月", "カ月", "ヵ月", "か月後", "ヶ月後", "ヶ月以内"], [.unit(.month)]),
        (["年後"], [.unit(.year)]),
        (["一"], [.number(1)]),
        (["二"], [.number(2)]),
        (["三"], [.number(3)]),
        (["四"], [.number(4)]),
        (["今週", "今週中"], [.this, .unit(.week)]),
        (["来週", "来週中"], [.next, .unit(.week)]),
        (["再来週"], [.next, .next, .unit(.week)]),
        (["今月", "今月中"], [.this, .unit(.month)]),
        (["来月", "来月中"], [.next, .unit(.month)]),
        (["今月末"], [.edge(.end), .unit(.month)]),
        (["来月末"], [.next, .edge(.end), .unit(.month)]),
        (["今年", "年内"], [.this, .unit(.year)]),
        (["来年"], [.next, .unit(.year)]),
        (["年末"], [.edge(.end), .unit(.year)]),
        (["四半期末"], [.edge(.end), .unit(.quarter)]),
        (["週末", "今週末"], [.weekend]),
        (["来週末"], [.next, .weekend]),
        (["次の"], [.next]),
        (["末"], [.edge(.end)]),
        (["上旬", "初め"], [.edge(.start)]),
        (["中旬"], [.edge(.middle)]),
        (["クリスマス"], [.feast(month: 12, day: 25)]),
        (["正午", "夕方", "今晩", "今夜", "終業", "定時", "朝", "昼", "夜", "午前", "午後", "朝一"], [.time]),
        (["の", "に", "まで", "までに", "中", "頃", "年", "以内", "後", "間"], [.filler]),
      ])

  /// `下周五`, `本周五`.
  private static func weekdays(after weeks: [String], meaning: [DueWord]) -> [(phrases: [String], meaning: [DueWord])] {
    let days = [["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["日", "天"]]
    return zip(days, Weekday.allCases).map { day, weekday in
      (LanguageTable.combinations(of: weeks, with: day), meaning + [.weekday(weekday)])
    }
  }

  static let chinese = DueWords(
    weekdays([
      ["周一", "週一", "星期一", "礼拜一", "禮拜一"], ["周二", "週二", "星期二", "礼拜二", "禮拜二"], ["周三", "週三", "星期三", "礼拜三", "禮拜三"],
      ["周四", "週四", "星期四", "礼拜四", "禮拜四"], ["周五", "週五", "星期五", "礼拜五", "禮拜五"], ["周六", "週六", "星期六", "礼拜六", "禮拜六"],
      ["周日", "周天", "週日", "星期日", "星期天", "礼拜天", "禮拜天"],
    ])
      + weekdays(after: ["下周", "下週", "下星期"], meaning: [.next, .unit(.week)])
      + weekdays(after: ["本周", "本週", "这周", "這週"], meaning: [.this])
      + months([["一月"], ["二月"], ["三月"], ["四月"], ["五月"], ["六月"], ["七月"], ["八月"], ["九月"], ["十月"], ["十一月"], ["十二月"]])
      + [
        (["月"], [.monthMark]),
        (["日", "号", "號"], [.dayMark]),
        (["月底", "月末"], [.monthEnd]),
        (["今天", "今日"], [.days(0)]),
        (["明天", "明日"], [.days(1)]),
        (["后天", "後天"], [.days(2)]),
        (["大后天", "大後天"], [.days(3)]),
        (["天", "天内", "天內", "天后", "天後"], [.unit(.day)]),
        (["个工作日", "個工作日"], [.unit(.workday)]),
        (["周", "週", "个星期", "個星期", "周内", "周后", "週內"], [.unit(.week)]),
        (["个月", "個月", "个月内", "个月后"], [.unit(.month)]),
        (["年内"], [.edge(.end), .unit(.year)]),
        (["一"], [.number(1)]),
        (["两", "兩", "二"], [.number(2)]),
        (["三"], [.number(3)]),
        (["四"], [.number(4)]),
        (["十"], [.number(10)]),
        (["本周", "本週", "这周", "這週"], [.this, .unit(.week)]),
        (["下周", "下週", "下星期"], [.next, .unit(.week)]),
        (["下下周"], [.next, .next, .unit(.week)]),
        (["本月", "这个月", "這個月"], [.this, .unit(.month)]),
        (["下个月", "下個月", "下月"], [.next, .unit(.month)]),
        (["本月底"], [.edge(.end), .unit(.month)]),
        (["下月底"], [.next, .edge(.end), .unit(.month)]),
        (["本季度"], [.this, .unit(.quarter)]),
        (["下季度"], [.next, .unit(.quarter)]),
        (["今年"], [.this, .unit(.year)]),
        (["明年"], [.next, .unit(.year)]),
        (["季度末", "季末"], [.edge(.end), .unit(.quarter)]),
        (["年底", "年末"], [.edge(.end), .unit(.year)]),
        (["月中"], [.edge(.middle), .unit(.month)]),
        (["周末", "週末", "本周末"], [.weekend]),
        (["下周末", "下週末"], [.next, .weekend]),
        (["底", "末"], [.edge(.end)]),
        (["初"], [.edge(.start)]),
        (["中旬"], [.edge(.middle)]),
        (["国庆", "國慶"], [.feast(month: 10, day: 1)]),
        (["圣诞", "聖誕"], [.feast(month: 12, day: 25)]),
        (["今晚", "中午", "下班", "上午", "下午", "早上", "晚上"], [.time]),
        (["的", "年", "前", "之前", "以前", "内", "內", "之内", "为止", "截止", "在", "到", "后", "後"], [.filler]),
      ])

  static let korean = DueWords(
    weekdays([["월요일"], ["화요일"], ["수요일"], ["목요일"], ["금요일"], ["토요일"], ["일요일"]])
      + [
        (["월"], [.monthMark]),
        (["일"], [.dayMark]),
        (["월말"], [.monthEnd]),
        (["오늘"], [.days(0)]),
        (["내일"], [.days(1)]),
        (["모레"], [.days(2)]),
        (["일 안에", "일 이내", "일 후", "일간", "일 동안"], [.unit(.day)]),
        (["영업일"], [.unit(.workday)]),
        (["주", "주일", "주간"], [.unit(.week)]),
        (["개월", "달"], [.unit(.month)]),
        (["한"], [.number(1)]),
        (["두"], [.number(2)]),
        (["세"], [.number(3)]),
        (["네"], [.number(4)]),
        (["이번 주", "이번주"], [.this, .unit(.week)]),
        (["다음 주", "다음주"], [.next, .unit(.week)]),
        (["다다음 주", "다다음주"], [.next, .next, .unit(.week)]),
        (["이번 달", "이번달", "이달"], [.this, .unit(.month)]),
        (["다음 달", "다음달"], [.next, .unit(.month)]),
        (["이번 분기"], [.this, .unit(.quarter)]),
        (["다음 분기"], [.next, .unit(.quarter)]),
        (["올해"], [.this, .unit(.year)]),
        (["내년"], [.next, .unit(.year)]),
        (["연말"], [.edge(.end), .unit(.year)]),
        (["분기 말", "분기말"], [.edge(.end), .unit(.quarter)]),
        (["주말", "이번 주말", "이번주말"], [.weekend]),
        (["다음 주말", "다음주말"], [.next, .weekend]),
        (["말"], [.edge(.end)]),
        (["초"], [.edge(.start)]),
        (["중순"], [.edge(.middle)]),
        (["크리스마스"], [.feast(month: 12, day: 25)]),
        (["오늘 밤", "정오", "퇴근", "퇴근 전", "점심", "아침", "오전", "오후", "저녁", "밤"], [.time]),
        (["까지", "전까지", "전에", "안에", "이내", "안", "후", "뒤", "동안", "년", "오는"], [.filler]),
      ])
}
