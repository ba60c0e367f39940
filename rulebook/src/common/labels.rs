//! Facts in words a seller uses: the questions and their answers.

use kotowari::fact::Fact;
use kotowari::rulebook::Label;
use kotowari::text::{Text, text};

/// The question that asks for each fact.
pub static QUESTIONS: &[(Fact, Text)] = &[
    (
        Fact::Marketplace,
        text("どこで売れた注文ですか", "Where was the order placed?"),
    ),
    (
        Fact::OrderStatus,
        text(
            "管理画面では、注文はどの状態ですか",
            "Which status does the order show?",
        ),
    ),
    (
        Fact::Parcel,
        text(
            "荷物は今、実際にどこにありますか",
            "Where is the parcel in fact?",
        ),
    ),
    (
        Fact::Reason,
        text(
            "購入者は、なぜやめたいのですか(実際の理由)",
            "Why does the buyer want out (the real reason)?",
        ),
    ),
    (
        Fact::Channel,
        text(
            "申し出は、どのように届きましたか",
            "How did the request arrive?",
        ),
    ),
    (Fact::Fulfilment, text("発送するのは誰ですか", "Who ships?")),
    (
        Fact::MadeToOrder,
        text(
            "注文を受けてから作る商品ですか(受注生産)",
            "Is it made to order?",
        ),
    ),
    (
        Fact::Reserved,
        text(
            "予約商品ですか(発売日・入荷日を待つ商品)",
            "Is it a reserved (pre-order) item?",
        ),
    ),
    (
        Fact::Perishable,
        text(
            "傷みやすい食品・生花などですか",
            "Is it perishable (food, fresh flowers)?",
        ),
    ),
    (
        Fact::Hygiene,
        text(
            "衛生上、開封すると返せない商品ですか",
            "Is it sealed for hygiene?",
        ),
    ),
    (
        Fact::SealedMedia,
        text(
            "封がされた音楽・映像・ソフトですか",
            "Is it sealed audio, video or software?",
        ),
    ),
    (
        Fact::Digital,
        text(
            "デジタル商品・eチケットですか",
            "Is it digital, or an e-ticket?",
        ),
    ),
    (
        Fact::Service,
        text("物ではなく、サービスの販売ですか", "Is it a service?"),
    ),
    (Fact::Used, text("中古品ですか", "Is it second-hand?")),
    (
        Fact::Clearance,
        text(
            "クリアランス(在庫処分)商品ですか",
            "Is it a clearance item?",
        ),
    ),
    (
        Fact::Fashion,
        text("ファッション商品ですか", "Is it a fashion item?"),
    ),
    (
        Fact::Media,
        text(
            "本・音楽・映像ソフトですか",
            "Is it a book, music or video?",
        ),
    ),
    (
        Fact::Electronics,
        text("電子機器ですか", "Is it an electronic device?"),
    ),
    (
        Fact::Subscription,
        text("定期購入ですか", "Is it a subscription?"),
    ),
    (
        Fact::Opened,
        text("開封・使用されていますか", "Has it been opened or used?"),
    ),
    (
        Fact::ReturnTerms,
        text(
            "返品・キャンセルの特約は、商品ページと注文画面の両方に表示されていますか",
            "Were the return and cancellation terms shown both on the product page and on the order screen?",
        ),
    ),
    (
        Fact::TermsCover,
        text(
            "その特約は、何について書いていますか",
            "What do those terms cover?",
        ),
    ),
    (
        Fact::TermsGrant,
        text(
            "その特約では、購入者都合の返品・キャンセルを何日まで認めていますか(認めないなら0)",
            "How many days do those terms grant for a change of mind? (0 = none)",
        ),
    ),
    (
        Fact::WithdrawalInfoGiven,
        text(
            "14日間の撤回権を、注文前に知らせましたか",
            "Was the buyer told of the 14-day right?",
        ),
    ),
    (
        Fact::ConfirmStep,
        text(
            "注文前に、内容を確認・訂正できる画面がありましたか",
            "Could the buyer check and correct the order before placing it?",
        ),
    ),
    (
        Fact::InsideReturnWindow,
        text(
            "マーケットプレイスの返品期間内ですか",
            "Is the marketplace's return window still open?",
        ),
    ),
    (
        Fact::LeavesToday,
        text(
            "今日中に、実際に運送会社へ渡せますか",
            "Will the carrier really take it today?",
        ),
    ),
    (
        Fact::StockAvailable,
        text("代わりの品を送れますか", "Can a replacement be sent?"),
    ),
    (
        Fact::AlreadyRefusedOnce,
        text(
            "一度断ったあとの、再度の要請ですか",
            "Has it been refused once already?",
        ),
    ),
    (
        Fact::LabelFromMarketplace,
        text(
            "マーケットプレイスで購入した、補償付きの送り状ですか",
            "Is it a claims-protected label from the marketplace?",
        ),
    ),
    (
        Fact::FirstScanOnTime,
        text(
            "運送会社の最初のスキャンは、出荷期限に間に合いましたか",
            "Was the first scan on time?",
        ),
    ),
    (
        Fact::DeliveryProof,
        text(
            "配達を証明する記録はありますか",
            "What proves the delivery?",
        ),
    ),
    (
        Fact::ReturnedCondition,
        text(
            "戻ってきた商品は、どんな状態ですか",
            "In what condition did it come back?",
        ),
    ),
    (
        Fact::RefundAlreadyMade,
        text("すでに返金済みですか", "Has it been refunded already?"),
    ),
    (
        Fact::PartOfOrder,
        text(
            "注文の一部だけのキャンセルですか",
            "Is it only part of the order?",
        ),
    ),
    (
        Fact::DelayNoticeSent,
        text(
            "遅延の選択通知を期限内に送りましたか",
            "Did a valid delay-option notice go out in time?",
        ),
    ),
    (
        Fact::DelayConsent,
        text(
            "その通知に、購入者は何と答えましたか",
            "What did the buyer answer to it?",
        ),
    ),
    (
        Fact::OrderedBy,
        text("注文はどの方法でしたか", "How was the order placed?"),
    ),
    (
        Fact::ReturnCostTold,
        text(
            "返送料が購入者負担だと、注文前に知らせましたか",
            "Was the buyer told to bear the return cost?",
        ),
    ),
    (
        Fact::GuardianConsent,
        text("保護者の同意はありましたか", "Did the guardian consent?"),
    ),
    (
        Fact::AgeCheck,
        text(
            "注文時の年齢確認はどうしていましたか",
            "How was the buyer's age checked?",
        ),
    ),
    (
        Fact::ReturnRequestState,
        text(
            "返品リクエストはどの状態ですか",
            "What is the state of the return request?",
        ),
    ),
    (
        Fact::ReturnlessRule,
        text(
            "返品不要の返金ルールを設定していましたか",
            "Was your returnless-refund rule active?",
        ),
    ),
    (
        Fact::DomesticReturnAddress,
        text(
            "国内の返品先を登録していますか",
            "Is a domestic return address on file?",
        ),
    ),
    (
        Fact::ReturnLabelFrom,
        text(
            "返送用の送り状は誰が用意しましたか",
            "Who provided the return label?",
        ),
    ),
    (
        Fact::ListingErrorBy,
        text(
            "商品ページの誤りは、どちらの責任ですか",
            "Who got the product page wrong?",
        ),
    ),
    (
        Fact::ClaimState,
        text(
            "申請・クレームはどの状態ですか",
            "What is the state of the claim?",
        ),
    ),
    (
        Fact::RefundedBy,
        text("誰が返金しましたか", "Who refunded?"),
    ),
    (
        Fact::RecordedReason,
        text(
            "記録する理由は、どちらの都合にしますか",
            "Which reason class is recorded?",
        ),
    ),
    (
        Fact::SellerLevel,
        text("販売者の等級はどれですか", "What is your seller level?"),
    ),
    (
        Fact::BuyerIsBusiness,
        text("事業者としての購入ですか", "Is the buyer a business?"),
    ),
    (
        Fact::SellerIsBusiness,
        text("事業者として販売していますか", "Do you sell as a business?"),
    ),
    (
        Fact::ShopTool,
        text(
            "お店は、どのサービスで作りましたか",
            "Which tool does your shop run on?",
        ),
    ),
    (
        Fact::PaymentMethod,
        text("お支払い方法はどれですか", "How does the buyer pay?"),
    ),
    (
        Fact::Sale,
        text(
            "メガ割・メガポの注文ですか",
            "Is it a Mega-wari or Mega-po order?",
        ),
    ),
    (
        Fact::Regime,
        text(
            "購入者はどの国にお住まいですか",
            "In which country does the buyer live?",
        ),
    ),
    (
        Fact::StatutoryWindow,
        text(
            "購入者が商品を受け取ったのはいつですか",
            "When did the buyer receive the goods?",
        ),
    ),
    (
        Fact::Overdue,
        text(
            "約束した発送・お届けの日はいつですか",
            "What date was promised?",
        ),
    ),
    (
        Fact::GracePeriod,
        text(
            "購入者は、いつまでと期限を示して催促しましたか",
            "Which additional period did the buyer set?",
        ),
    ),
    (
        Fact::EssentialDateMissed,
        text(
            "その日でなければ困る、と伝えられた日はありますか",
            "Was there a date the buyer needed it by?",
        ),
    ),
    (
        Fact::BuyerState,
        text(
            "購入者はアメリカのどの州にお住まいですか",
            "In which US state does the buyer live?",
        ),
    ),
    (
        Fact::SinceOrder,
        text("注文を受けたのはいつですか", "When was the order placed?"),
    ),
    (
        Fact::Accepted,
        text(
            "注文を承諾する通知(発送のお知らせなど。自動の受付メールだけなら「まだ」)は、いつ購入者に届きましたか",
            "When did the acceptance of the order (such as the dispatch notice; an automatic receipt is none) reach the buyer?",
        ),
    ),
    (
        Fact::ExtendedWindow,
        text(
            "14日間の撤回権を、注文のあとで知らせたのはいつですか",
            "On which day was the buyer told of the 14-day right after ordering?",
        ),
    ),
    (
        Fact::RejectPeriod,
        text(
            "購入者が商品を受け取ったのはいつですか",
            "When did the buyer receive the goods?",
        ),
    ),
    (
        Fact::DefectPeriod,
        text(
            "購入者が商品を受け取ったのはいつですか",
            "When did the buyer receive the goods?",
        ),
    ),
    (
        Fact::DeliveryLate,
        text(
            "購入者に約束したお届けの日はいつですか",
            "By which day was delivery agreed?",
        ),
    ),
    (
        Fact::GenerousTerms,
        text(
            "店舗の規約では、購入者都合の返品・キャンセルを何日まで認めていますか(認めないなら0)",
            "How many days do the shop's own terms grant for a change of mind? (0 = none)",
        ),
    ),
    (
        Fact::ShipTime,
        text(
            "購入者に示した発送の期限はいつですか",
            "By which day was shipment promised to the buyer?",
        ),
    ),
    (
        Fact::RevisedDate,
        text(
            "遅延の通知で示した新しい発送日はいつですか",
            "Which new shipping date did the delay notice name?",
        ),
    ),
    (
        Fact::StopNotice,
        text(
            "定期購入の次回の発送日はいつですか(規約の解約の締切とあわせて)",
            "When does the next delivery leave (and how many days' notice do the terms ask for)?",
        ),
    ),
    (
        Fact::DefectNotice,
        text(
            "購入者が不良などに気づいたのはいつですか",
            "When did the buyer learn of the defect?",
        ),
    ),
    (
        Fact::SixHours,
        text("注文を受けたのはいつですか", "When was the order placed?"),
    ),
    (
        Fact::SelfCancel,
        text("注文を受けたのはいつですか", "When was the order placed?"),
    ),
    (
        Fact::AutoCancel,
        text("出荷期限はいつですか", "What is the ship-by date?"),
    ),
    (
        Fact::RefundClock,
        text("返品が届いたのはいつですか", "When did the return arrive?"),
    ),
    (
        Fact::AppealWindow,
        text(
            "申請の結果が出たのはいつですか",
            "When was the claim decided?",
        ),
    ),
    (
        Fact::ReimbursementWindow,
        text("返金されたのはいつですか", "When was it refunded?"),
    ),
    (
        Fact::SmallOrder,
        text("注文の合計はいくらですか", "What did the order come to?"),
    ),
    (
        Fact::ReturnProof,
        text(
            "返送したことを示すものはありますか",
            "What shows that the goods were sent back?",
        ),
    ),
    (
        Fact::CancellationFee,
        text(
            "キャンセル料を受け取りたいですか。その定めはどこに表示していましたか",
            "Do you want to keep a cancellation fee, and where was it shown?",
        ),
    ),
    (
        Fact::MinimumTerm,
        text(
            "定期購入に、まだ終わっていない最低期間・最低回数の定めはありますか",
            "Does the subscription have a minimum term or number of deliveries that still runs?",
        ),
    ),
    (
        Fact::Personalised,
        text(
            "名入れ・彫刻・寸法指定など、購入者の指定で作る商品ですか(サイズや色を選ぶだけのものを除く)",
            "Is it made to the buyer's own specification (a name, engraving, measurements; not just a size or colour)?",
        ),
    ),
    (
        Fact::RefundPending,
        text(
            "返金の手続きが進んでいる途中ですか",
            "Is a refund already on its way?",
        ),
    ),
    (
        Fact::Lapse,
        text("注文を受けたのはいつですか", "When was the order placed?"),
    ),
    (
        Fact::ReturnDays,
        text("商品はいつ届きましたか", "When did the goods arrive?"),
    ),
    (
        Fact::RejectDays,
        text("商品はいつ届きましたか", "When did the goods arrive?"),
    ),
    (Fact::Answer, text("判定", "verdict")),
    (Fact::AnswerThen, text("判定", "verdict")),
    (Fact::Overall, text("判定", "verdict")),
    (
        Fact::OnCondition,
        text("判定の条件", "condition of the verdict"),
    ),
];

/// Every value in words.
pub static LABELS: &[Label] = &[
    // The same word for two things: nobody asked, or the seller does it; a country, or a tool; a payment
    // being checked, or a return request to decide.
    Label::of(
        &[Fact::Channel],
        "seller",
        text(
            "申し出はない(店舗からやめたい)",
            "nobody asked: the shop wants to cancel",
        ),
    ),
    Label::of(
        &[Fact::ReturnRequestState],
        "pending",
        text("承認待ち", "waiting for your decision"),
    ),
    Label::of(&[Fact::ShopTool], "other", text("そのほか", "another one")),
    Label::of(
        &[Fact::CancellationFee],
        "none",
        text("受け取らない", "no fee"),
    ),
    Label::of(
        &[Fact::MinimumTerm],
        "not-shown",
        text(
            "あるが、注文画面に表示していない",
            "yes, but not shown on the order screen",
        ),
    ),
    Label::any("seller", text("店舗", "the seller")),
    Label::any("true", text("はい", "Yes")),
    Label::any("false", text("いいえ", "No")),
    // orderStatus
    Label::any("unpaid", text("入金待ち", "awaiting payment")),
    Label::any("pending", text("決済の確認中", "payment being checked")),
    Label::any(
        "paid",
        text("入金済み・発送予定日は未入力", "paid, no ship date entered"),
    ),
    Label::any(
        "ship-date-set",
        text(
            "発送予定日を入力済み(まだ過ぎていない)",
            "ship date set, not yet passed",
        ),
    ),
    Label::any(
        "ship-date-passed",
        text(
            "発送予定日を過ぎた・未発送",
            "ship date passed, not shipped",
        ),
    ),
    Label::any(
        "ship-confirmed",
        text("発送処理済み(配送中・配送完了)", "processed as shipped"),
    ),
    // parcel
    Label::any(
        "not-started",
        text("まだ何もしていない", "nothing done yet"),
    ),
    Label::any("in-production", text("製作中", "in production")),
    Label::any(
        "packed",
        text(
            "検品・梱包が済んで手元にある",
            "picked or packed, still here",
        ),
    ),
    Label::any(
        "labelled",
        text("送り状を貼って手元にある", "labelled, still here"),
    ),
    Label::any(
        "with-carrier",
        text("運送会社に渡した", "handed to the carrier"),
    ),
    Label::any("delivered", text("購入者に届いた", "delivered")),
    Label::any("coming-back", text("戻ってくる途中", "on its way back")),
    Label::any("back", text("戻ってきた", "back with you")),
    Label::any("lost", text("紛失した(見つからない)", "lost")),
    // reason
    Label::any(
        "change-of-mind",
        text("気が変わった・不要になった", "changed their mind"),
    ),
    Label::any(
        "ordered-by-mistake",
        text("注文を間違えた", "ordered by mistake"),
    ),
    Label::any("duplicate", text("二重に注文した", "ordered twice")),
    Label::any("late", text("発送・お届けが遅い", "too late")),
    Label::any("not-received", text("届かない", "not received")),
    Label::any("defective", text("不良・破損", "defective or damaged")),
    Label::any(
        "not-as-described",
        text("説明・写真と違う", "not as described"),
    ),
    Label::any("wrong-item", text("違う商品が届いた", "wrong item")),
    Label::any(
        "missing-part",
        text("数・部品が足りない", "something missing"),
    ),
    Label::any("wrong-address", text("住所を間違えた", "wrong address")),
    Label::any("out-of-stock", text("在庫切れ", "out of stock")),
    Label::any("price-error", text("価格の付け間違い", "price error")),
    Label::any(
        "will-not-sell",
        text("店舗が売りたくない", "the shop no longer wants to sell"),
    ),
    Label::any("minor", text("未成年の注文だった", "ordered by a minor")),
    Label::any(
        "misled-by-order-screen",
        text("注文画面が紛らわしかった", "misled by the order screen"),
    ),
    Label::any(
        "unsuitable-content",
        text("内容が合わなかった", "content unsuitable"),
    ),
    Label::any(
        "import-charges",
        text("関税・輸入費用のため", "import charges"),
    ),
    Label::any(
        "buyer-unreachable",
        text("購入者と連絡が取れない", "buyer cannot be reached"),
    ),
    // channel
    Label::any(
        "cancel-button",
        text("キャンセル要請(公式のボタン)", "the official cancel button"),
    ),
    Label::any("message", text("メッセージ・問い合わせ", "a message")),
    Label::any(
        "return-request",
        text("返品・交換の申請", "a return request"),
    ),
    Label::any("delivery-refused", text("受取拒否", "delivery refused")),
    Label::any(
        "subscription-page",
        text("定期購入のページ", "the subscription page"),
    ),
    Label::any("claim", text("クレーム・未受取の申告", "a claim")),
    Label::any("chargeback", text("チャージバック", "a chargeback")),
    // fulfilment
    Label::any("marketplace", text("マーケットプレイス", "the marketplace")),
    Label::any(
        "seller-prime",
        text("自店(マケプレプライム)", "the seller, under Prime"),
    ),
    // terms
    Label::any("shown-both", text("両方に表示している", "shown on both")),
    Label::any("shown-once", text("どちらか一方だけ", "shown on one only")),
    Label::any("not-shown", text("表示していない", "not shown")),
    Label::any(
        "returns",
        text("到着後の返品だけ", "returns after arrival only"),
    ),
    Label::any(
        "cancellations-and-returns",
        text("キャンセルと返品の両方", "cancellations and returns"),
    ),
    // returned condition
    Label::any("as-sent", text("送ったときのまま", "as sent")),
    Label::any(
        "used-or-damaged",
        text("使用・破損がある", "used or damaged"),
    ),
    Label::any("incomplete", text("足りないものがある", "incomplete")),
    Label::any(
        "different-item",
        text("別の商品が入っていた", "a different item"),
    ),
    Label::any("not-sent-back", text("返送されていない", "not sent back")),
    // age check, delay, order route
    Label::any("none", text("なし", "none")),
    Label::any("tick-box", text("チェック欄だけ", "a tick box")),
    Label::any("date-of-birth", text("生年月日の入力", "date of birth")),
    Label::any("document", text("書類での確認", "a document")),
    Label::any("express", text("はっきり同意した", "consented expressly")),
    Label::any("silent", text("返事がない", "no answer")),
    Label::any("refused", text("断った", "refused")),
    Label::any("screen", text("画面から", "on screen")),
    Label::any("phone", text("電話で", "by phone")),
    Label::any("mail", text("郵便で", "by mail")),
    Label::any(
        "seller-called",
        text("店舗から電話した", "the seller called"),
    ),
    // return centre and claims
    Label::any(
        "auto-authorised",
        text("自動承認", "authorised automatically"),
    ),
    Label::any("authorised", text("承認済み", "authorised")),
    Label::any("closed", text("終了", "closed")),
    Label::any("buyer", text("購入者", "the buyer")),
    Label::any("shop", text("店舗", "the shop")),
    Label::any("open", text("調査中", "open")),
    Label::any(
        "information-requested",
        text("情報の提出を求められている", "information requested"),
    ),
    Label::any("granted", text("認められた", "granted")),
    Label::any("denied", text("退けられた", "denied")),
    // seller level, sale
    Label::any("general", text("一般", "general")),
    Label::any("excellent", text("優秀", "excellent")),
    Label::any("power", text("パワー", "power")),
    Label::any("mega-wari", text("メガ割", "Mega-wari")),
    Label::any("mega-po", text("メガポ", "Mega-po")),
    // own store
    Label::any("base", text("BASE", "BASE")),
    Label::any("stores", text("STORES", "STORES")),
    Label::any("shopify", text("Shopify", "Shopify")),
    Label::any("card", text("クレジットカード", "card")),
    Label::any("paypal", text("PayPal", "PayPal")),
    Label::any("bank-transfer", text("銀行振込", "bank transfer")),
    Label::any("konbini", text("コンビニ払い", "convenience store")),
    Label::any("cash-on-delivery", text("代金引換", "cash on delivery")),
    // countries
    Label::any("jp", text("日本", "Japan")),
    Label::any("us", text("アメリカ", "USA")),
    Label::any("eu", text("EU加盟国", "the EU")),
    Label::any("uk", text("イギリス", "the UK")),
    Label::any("other", text("その他の国", "another country")),
    // derived from dates
    Label::any(
        "before-receipt",
        text("まだ受け取っていない", "not yet received"),
    ),
    Label::any(
        "notice-too-late",
        text(
            "次回分の解約の締切を過ぎた",
            "too late for the next delivery",
        ),
    ),
    Label::any(
        "notice-in-time",
        text(
            "次回分の解約の締切に間に合った",
            "in time for the next delivery",
        ),
    ),
    Label::any(
        "notified-within-a-year",
        text(
            "気づいてから1年以内に知らせた",
            "told within a year of learning of it",
        ),
    ),
    Label::any(
        "notified-after-a-year",
        text(
            "気づいてから1年を過ぎて知らせた",
            "told more than a year after learning of it",
        ),
    ),
    Label::any("running", text("期間内", "within the period")),
    Label::any("over", text("期間を過ぎた", "period over")),
    Label::any("not-set", text("期限は示されていない", "none set")),
    Label::any("within-6-hours", text("6時間以内", "within 6 hours")),
    Label::any(
        "after-6-hours",
        text("6時間を超えた", "more than 6 hours ago"),
    ),
    Label::any(
        "self-cancel-open",
        text("自分で取り消せる時間内", "inside the self-cancel window"),
    ),
    Label::any(
        "self-cancel-over",
        text("自分で取り消せる時間は過ぎた", "self-cancel window over"),
    ),
    Label::any("not-lapsed", text("7営業日以内", "within 7 business days")),
    Label::any(
        "lapsed",
        text("7営業日を過ぎた", "more than 7 business days past"),
    ),
    Label::any(
        "refund-time-running",
        text("返金の期限内", "within the time to refund"),
    ),
    Label::any(
        "refund-time-over",
        text("返金の期限を過ぎた", "past the time to refund"),
    ),
    Label::any("appeal-open", text("30日以内", "within 30 days")),
    Label::any("appeal-over", text("30日を過ぎた", "more than 30 days ago")),
    Label::any("too-early", text("まだ申請できない", "too early to claim")),
    Label::any(
        "claim-open",
        text("申請できる期間内", "within the claim period"),
    ),
    Label::any("claim-over", text("申請期間を過ぎた", "claim period over")),
    Label::any(
        "above-limit",
        text("少額の上限を超える", "above the low-value limit"),
    ),
    Label::any(
        "up-to-limit",
        text("少額の上限以下", "within the low-value limit"),
    ),
    Label::any(
        "within-return-days",
        text("Amazon の返品期間内", "within Amazon's own time to return"),
    ),
    Label::any(
        "within-reject-days",
        text("受け取りから30日以内", "within 30 days of the receipt"),
    ),
    Label::any(
        "past-reject-days",
        text(
            "受け取りから30日を過ぎている",
            "more than 30 days after the receipt",
        ),
    ),
    Label::any(
        "past-return-days",
        text(
            "Amazon の返品期間を過ぎている",
            "after Amazon's own time to return",
        ),
    ),
    Label::any(
        "scan",
        text(
            "配達完了の記録だけ(サインなし)",
            "a delivery scan, no signature",
        ),
    ),
    Label::any(
        "signature",
        text("受領サインのある配達証明", "proof signed by the customer"),
    ),
    Label::any(
        "nothing-granted",
        text("認めていない(0日)", "nothing granted (0 days)"),
    ),
    Label::any(
        "grants-this",
        text("認めている期間内", "within what they grant"),
    ),
    Label::any("not-overdue", text("まだ過ぎていない", "not yet passed")),
    Label::any("overdue", text("過ぎている", "passed")),
    Label::any(
        "not-missed",
        text("間に合う・指定なし", "met, or none given"),
    ),
    Label::any("missed", text("過ぎてしまった", "missed")),
    Label::any("california", text("カリフォルニア州", "California")),
    Label::any(
        "return-notice-state",
        text(
            "返品条件の表示を定める州(ニューヨーク・フロリダなど)",
            "a state with return-policy notice rules (NY, FL, NJ …)",
        ),
    ),
    Label::any("louisiana", text("ルイジアナ州", "Louisiana")),
    Label::any("other-state", text("その他の州", "another state")),
    Label::any(
        "within-14-days-of-order",
        text("注文から14日以内", "within 14 days of the order"),
    ),
    Label::any(
        "within-30-days-of-order",
        text("注文から15〜30日", "15 to 30 days after the order"),
    ),
    Label::any(
        "after-30-days-of-order",
        text("注文から30日を過ぎた", "more than 30 days after the order"),
    ),
    Label::any(
        "not-accepted",
        text("まだ承諾していない", "not accepted yet"),
    ),
    Label::any("accepted", text("承諾済み", "accepted")),
    // returnProof
    Label::any(
        "number",
        text("追跡番号か発送の控えがある", "a tracking number or receipt"),
    ),
    Label::any(
        "scan",
        text("運送会社が引き受けた記録がある", "the carrier's scan"),
    ),
    // minimumTerm
    Label::any(
        "shown",
        text(
            "あり、注文画面に表示していた",
            "yes, and shown on the order screen",
        ),
    ),
    // from orderedAt and the shop's tool
    Label::any(
        "never-lapses",
        text(
            "自動ではキャンセルされない",
            "the tool cancels nothing by itself",
        ),
    ),
    Label::any(
        "lapses-later",
        text(
            "期限はまだ先(過ぎると自動キャンセル)",
            "cancelled by itself later",
        ),
    ),
    Label::any(
        "lapsed-by-itself",
        text(
            "期限を過ぎて自動キャンセルになった",
            "already cancelled by itself",
        ),
    ),
    Label::any(
        "extended-running",
        text("延びた期間の中", "within the longer period"),
    ),
    Label::any(
        "extended-over",
        text("延びた期間も過ぎた", "the longer period is over too"),
    ),
    Label::any(
        "reject-running",
        text(
            "受取拒絶の期間(30日)の中",
            "within the 30 days for rejecting",
        ),
    ),
    Label::any(
        "reject-over",
        text(
            "受取拒絶の期間(30日)を過ぎた",
            "after the 30 days for rejecting",
        ),
    ),
    Label::any(
        "within-6-months",
        text("受け取りから6か月以内", "within 6 months of receipt"),
    ),
    Label::any(
        "within-2-years",
        text("受け取りから2年以内", "within 2 years of receipt"),
    ),
    Label::any(
        "after-2-years",
        text("受け取りから2年を過ぎた", "more than 2 years after receipt"),
    ),
    Label::any(
        "delivery-not-late",
        text("お届けの期限は過ぎていない", "delivery is not late yet"),
    ),
    Label::any(
        "delivery-late",
        text("お届けの期限を過ぎた", "delivery is late"),
    ),
    Label::any(
        "ship-time-not-passed",
        text(
            "発送の期限は過ぎていない",
            "the time to ship has not passed",
        ),
    ),
    Label::any(
        "ship-time-passed",
        text("発送の期限を過ぎた", "the time to ship has passed"),
    ),
    Label::any(
        "ship-time-30-days-passed",
        text(
            "発送の期限から30日を過ぎた",
            "more than 30 days past the time to ship",
        ),
    ),
    Label::any(
        "no-date-named",
        text("新しい日は示していない", "no new date was named"),
    ),
    Label::any(
        "new-date-within-30-days",
        text(
            "元の期限から30日以内の日",
            "a date within 30 days of the first one",
        ),
    ),
    Label::any(
        "new-date-later",
        text(
            "元の期限から30日より後の日",
            "a date more than 30 days after the first one",
        ),
    ),
    Label::any(
        "new-date-passed",
        text("新しい日も過ぎた", "the new date has passed too"),
    ),
    // verdicts
    Label::any("may-refuse", text("断れる", "may refuse")),
    Label::any(
        "accept-advised",
        text("受けるのが安全", "accepting is safer"),
    ),
    Label::any("must-accept", text("断れない(受ける)", "must accept")),
    Label::any("automatic", text("自動でキャンセル", "automatic")),
    Label::any(
        "redirect",
        text("公式の手続きへ案内", "point to the official procedure"),
    ),
    Label::any(
        "not-a-cancellation",
        text("キャンセルではない", "not a cancellation"),
    ),
    Label::any(
        "must-remedy",
        text("修理・交換・再送・返金が必要", "must remedy"),
    ),
    Label::any(
        "marketplace-decides",
        text("マーケットプレイスが判断", "the marketplace decides"),
    ),
    Label::any(
        "seller-cancels",
        text("店舗都合のキャンセル", "your own cancellation"),
    ),
    Label::any(
        "wait-for-item",
        text("商品が戻ってから返金", "wait for the item"),
    ),
    Label::any(
        "refund-with-deduction",
        text("差し引いて返金", "refund with deduction"),
    ),
    Label::any("contest", text("反論・申立て", "contest")),
    Label::any(
        "do-not-refund-yourself",
        text("自分では返金しない", "do not refund yourself"),
    ),
    Label::any("need-facts", text("まだ決められない", "cannot tell yet")),
    Label::any("unsettled", text("資料では決められない", "unsettled")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::RULES;
    use kotowari::text::Language;

    #[test]
    fn every_value_has_words_in_every_language() {
        for fact in Fact::ALL {
            // What a marketplace is called stands with its taps: nothing else says it.
            let values = match fact {
                Fact::Marketplace => &[],
                _ => fact.values(),
            };
            for value in values {
                let label = RULES.label(*fact, value);
                for language in Language::ALL {
                    assert!(!RULES.say(label, language).is_empty(), "{fact:?} {value}");
                }
            }
            for language in Language::ALL {
                assert!(
                    !RULES.say(RULES.question(*fact), language).is_empty(),
                    "{fact:?}"
                );
            }
        }
    }
}
