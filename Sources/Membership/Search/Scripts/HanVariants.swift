/// Ideographs that are one in names, and that ICU's `Traditional-Simplified` leaves apart.
enum HanVariants {
  /// The form that stands for all; the ideograph itself where there is but one.
  static func folded(_ ideograph: Unicode.Scalar) -> Unicode.Scalar {
    table[ideograph] ?? ideograph
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in (japanese + " " + variants).split(whereSeparator: \.isWhitespace) {
      let scalars = Array(pair.unicodeScalars)
      table[scalars[0]] = scalars[1]
    }
    return table
  }()

  /// The forms of Japan (tōyō kanji, 1946, and later lists) with those of China (1956 and 1964).
  private static let japanese = """
    査查 殻壳 乗乘 亜亚 仏佛 仮假 伝传 価价 倹俭 児儿 両两
    剰剩 剣剑 剤剂 労劳 勲勋 勧劝 巻卷 呉吴 呪咒 唖哑 単单
    噛啮 厳严 圏圈 囲围 円圆 図图 団团 増增 圧压 塁垒 壊坏
    壌壤 壱壹 奨奖 嬢娘 実实 寛宽 専专 対对 峯峰 嶽岳 巌岩
    巣巢 帯带 廃废 広广 庁厅 弾弹 従从 徴征 徳德 恵惠 悪恶
    悩恼 応应 懐怀 戦战 戯戏 戸户 戻戾 払拂 抜拔 拝拜 挿插
    掲揭 掻搔 揺摇 捜搜 択择 撃击 拠据 拡扩 摂摄 撹搅 収收
    効效 勅敕 晩晚 曁暨 暦历 暁晓 曽曾 桝枡 桟栈 楡榆 栄荣
    楽乐 様样 検检 桜樱 権权 歓欢 歩步 歳岁 歴历 帰归 毎每
    気气 汚污 渉涉 涙泪 浄净 渇渴 溌泼 渓溪 満满 渋涩 沢泽
    済济 浜滨 沪滤 滝泷 瀬濑 焔焰 焼烧 営营 犠牺 猟猎 獣兽
    畳叠 痺痹 痩瘦 発发 皐皋 砕碎 稲稻 颕颖 穂穗 穏稳 穣穰
    竃灶 粋粹 糉粽 糸丝 経经 绪緖 縁缘 県县 縦纵 総总 繋系
    繍绣 縄绳 絵绘 継继 続续 繊纤 连联 聡聪 聴听 粛肃 脳脑
    臓脏 挙举 舎舍 茘荔 荘庄 薫薰 蔵藏 薬药 処处 蛍萤 蝋蜡
    覚觉 覧览 観观 訳译 読读 変变 譲让 豊丰 弐贰 売卖 頼赖
    賛赞 軽轻 輌辆 転转 逓递 遅迟 辺边 郷乡 醋酢 酔醉 醗酦
    醤酱 醸酿 釈释 舗铺 銭钱 錬炼 鉄铁 鋳铸 鉱鑛 陥陷 険险
    隠隐 雑杂 鶏鸡 覇霸 霊灵 顕显 騒骚 駆驱 験验 駅驿 髄髓
    髪发 鴎鸥 鹸碱 塩盐 麺面 黒黑 黙默 斉斋 斎斋 歯齿 齢龄
    竜龙 亀龟
    """

  /// Variants of ideographs as they occur in names, of both countries: those of the "First list of
  /// organised variants" (1955) and of Japanese family registers, 髙 and 﨑.
  private static let variants = """
    儁俊 儎傤 冑胄 卽即 厤历 嘓啯 囌苏 垻坝 墰坛 嫺娴 寀采
    嵗岁 巹卺 廕荫 彔录 彫雕 彲彨 挱挲 捱挨 揯搄 敎教 敓敚
    旂旗 旣既 朮术 枴拐 柺拐 棊棋 榘矩 榦干 槮椮 槶椢 槼椝
    樧榝 樳桪 樿椫 欅榉 殭僵 泝溯 涗涚 淩凌 滙汇 灩滟 犛牦
    琱雕 璸瑸 璿璇 甦苏 甯宁 畵画 碕崎 磠硵 篠筿 簑蓑 緼缊
    纇颣 脩修 舘馆 菴庵 萴荝 蒕蒀 蓴莼 蔘参 蠁蚃 衕同 襉裥
    譭毁 讅谉 蹠跖 輼辒 遡溯 醟蒏 醣糖 鈅钥 鈡钟 鉆钻 鉳锫
    錼镎 鍅钫 鍼针 鎌镰 鎭镇 钂镋 閤合 隯陦 靝靔 韝鞲 飱飧
    餈糍 鯗鲞 鰛鳁 鵰雕 鶿鹚 鷴鹇 麪面 麫面 鼂鼌 鿓鿒 羣群
    勗勖 晧皓 皜皓 徵征 邨村 崐昆 崙仑 箇个 粧妆 彊强 菓果
    蘂蕊 栢柏 乹乾 弍二 亖四 仝同 仚仙 珎珍 玅妙 昻昂 煕熙
    熈熙 凞熙 槗桥 嶋岛 嶌岛 冨富 邉边 髙高 﨑崎 嵜崎
    齐斋 濵滨 瀨濑 塚冢 槇槙 圡土 穐秋 藪薮 淸清 眞真 曻升
    昇升 陞升 渕渊 淵渊 渁渊 曺曹 裵裴 桒桑 燿耀 燦灿 萠萌
    枩松 椙杉 脇胁 脅胁 籐藤 龝秋 麹曲 麴曲 鯵鲹 鰺鲹 祕秘
    """
}
