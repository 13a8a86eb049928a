/// What the invented plans are made of; no body, facility or company of these names is meant.
enum Words {
    static let quarters = ["中町", "東町", "北町", "駅前", "本町", "港", "城下", "川端", "旧小学校", "温泉", "高原", "海辺"]
    static let offices = [
        "オフィス", "サテライトオフィス", "コワーキングスペース", "テレワークセンター", "共同利用オフィス", "ワークラボ",
    ]
    static let works = ["改修工事費", "空調設備工事", "内装工事", "電気・通信工事", "耐震補強工事", "設計監理委託料"]
    static let goods = ["備品購入費", "什器一式", "Web会議機器", "入退室管理システム", "Wi-Fi 機器", "複合機 リース料"]
    static let running = ["運営委託料", "光熱水費", "清掃・警備委託料", "通信費", "施設賃借料"]
    static let exclusions = ["他の補助金の対象", "単独事業で実施", "既存設備の更新のため"]
    static let promotions = ["広報・PR動画作成", "企業マッチングイベント", "首都圏での説明会", "専用サイト構築", "移住体験ツアー"]
    static let companies = ["みほん", "さくらデータ", "山川システム", "ノースリンク", "あおぞら企画", "テラス設計", "Blue Hill"]
    static let trades = ["", "ソリューションズ", "テクノロジー", "デザイン", "コンサルティング", "ホールディングス"]
    static let notes = [
        "実施主体は企画政策課。\\n施設の改修は令和3年9月までに終える。",
        "KPI は利用企業数と移住者数。年1回、議会に報告する。",
        "地元商工会と「テレワーク推進協議会」を設け、利用者の声を運営に反映する。",
    ]
}
