## fees.rs

share = メガ割・メガポの店舗負担
share-held = メガ割・メガポの店舗負担(保留。負担の合計には入れていません。戻る時期は不明)
commission-working = { $rate } × { $net }(値引き後の価格、切り捨て)から、{ $rate } × { $gross }(送料など込み)+ 消費税 10 %(切り上げ)まで。対象額は資料で確認できないため幅があります(Q-091, U-08)
commission-formula = { $rate } × 価格。対象額(クーポン・送料・税)は資料で確認できません(Q-091, U-08)
refund-working = 商品など { $sum } + 送料 { $shipping } − 値引き { $less }(一部返金の指定があればその額)
refund-working-standard = 商品など { $sum } + 送料 { $shipping } − 値引き { $less }。速達などの上乗せ分は返さなくてよく、除いています(L-EU-006, L-UK-004)
refund-working-abroad = 商品など { $sum } + 送料 { $shipping } − 値引き { $less }。送料も返すかは購入者の国の法律と規約によります。低い額は送料を除いた額です
refund-working-range = 商品など { $sum } + 送料 { $shipping } − 値引き { $less }。送料も返すのが安全な読み方です(L-JP-009)。低い額は送料を除いた額です
commission-charged = 販売手数料
settled-only-after-delivery-so-commission = 精算は配送完了後のため、発送前のキャンセルには手数料がかからないと考えられます(推定: Q-096)
outbound-postage = 発送の送料
whether-label-can-voided-depends-carrier = 送り状を取り消せば戻るかどうかは、運送会社によります
nothing-been-sent = まだ発送していません
refund-to-buyer = 購入者への返金
sale-stands = 販売が成立したままです
shops-fault-so-its-cost-q = 店舗の原因のため店舗負担です(Q-073, L-JP-042)
shops-fault-so-its-cost-q-2 = 店舗の原因のため店舗負担です(Q-073)
change-mind-so-buyers-cost-l = 購入者都合のため購入者負担です(L-JP-008)
buyer-told-bear-l-eu-008 = 購入者負担と知らせているため、購入者の負担です(L-EU-008, L-UK-005)
buyer-told-bear-so-shop-does = 購入者負担と知らせていないため、店舗の負担です(L-EU-008, L-UK-005)
buyers-if-told-so-else-shops = 購入者負担と知らせていれば購入者、いなければ店舗の負担です(L-EU-008, L-UK-005)
who-pays-return-buyers-country-sources = 購入者の国での返送料の負担は、資料で確認できません
return-postage = 返送の送料
resend-cost = 再送の送料(商品原価は含みません)
postage-once-more = 送料 { $amount } 円がもう一度かかります
postage-given = 送料が入力されていません
amounts-given-all-paid = 金額が入力されていません。お支払い額の全額です
n-6-10-category-plus-surcharges = カテゴリ別 6〜10 %(+付加分)
commission-returned = 戻る手数料
whether-commission-comes-back-after-return = 返品後に手数料が戻るかは資料で確認できません(U-09)
mega-wari-mega-po-order = メガ割・メガポの注文ではありません
price-10-taken-wednesday-after-payment = 価格 { $sum } × 10 %。入金後の水曜に先に引かれます。キャンセル後いつ戻るかは不明です(Q-098, U-10)
price-10-shops-share-q-097 = 価格 { $sum } × 10 %。店舗の負担分です(Q-097, Q-098)
shops-share-coupon-5-what-happens = クーポンの店舗負担は 5 %。キャンセル時の扱いは不明です(Q-100, U-10)
n-10-price-if-mega-wari-order = メガ割の注文なら、価格の 10 % が先に引かれます
payout-fee = 出金手数料
n-150-yen-per-payout-per-order = 150 円は出金1回ごとで、注文ごとではありません(Q-093)
given = 入力された送料 { $amount } 円
statutory-interest = 法定利息
n-3-year-days-from-receipt-only = 受領からの利息 年 3 % × { $amount } 日。解除に当たる場合だけです(L-JP-043, L-JP-044)。切り上げ

## letters.rs

never-false-dispatch = 荷物が手元にあるのに「発送済みです」と書かない
never-fake-tracking = 要請を閉じるためだけに追跡番号を入れない
never-system-excuse = 受けられるのに「システム上キャンセルできません」と書かない
never-notice-as-ground = 「規約により一切キャンセル不可」だけを理由にしない
never-shift-reason = 店舗の都合なのに、購入者都合でのキャンセルを頼まない
never-refuse-at-door = 「受取拒否してください」と案内しない
never-penalty-threat = 購入者のペナルティ(信用ポイント)を持ち出さない
never-refund-days = 「必ず○日以内に返金されます」と約束しない
never-maker-only = 「不良はメーカーへ」だけで済ませない
never-bargain = クーポンやレビューと引き換えに取り下げを求めない
greeting-order-and-thanks = このたびは当店をご利用いただき、誠にありがとうございます。
greeting-shop-apology = このたびはご迷惑をおかけし、誠に申し訳ございません。
closing-where-to-write =
    ご不明な点がございましたら、このメッセージへご返信ください。Qoo10 カスタマーセンターにもお問い合わせいただけます。
    どうぞよろしくお願いいたします。
cannot-cancel-verdict-first = 誠に恐れ入りますが、ご注文のキャンセルは承りかねます。ご希望に沿えず、申し訳ございません。
return-by-terms-return-path = 商品の到着後の返品は、商品ページとご注文画面に表示しております条件に沿って承ります。ご希望の場合は、このメッセージへご返信ください。
return-asked-return-path = 商品の到着後に返品をご希望の場合は、このメッセージへご返信ください。お取り扱いをご案内いたします。
exchange-alternative = サイズや色の交換につきましても、どうぞご相談ください。
refund-route-refund-route = ご返金は、お支払い方法に応じて Qoo10 を通じて行われます。時期もお支払い方法によって異なりますので、Qoo10 の画面でご確認いただけますと幸いです。
reorder-re-order = ご注文の内容やお届け先を変えてのご購入を希望される場合は、お手数ですが、あらためてご注文ください。
out-of-stock-true-cause = 商品の在庫を確保することができませんでした。
price-error-true-cause = 表示しておりました価格に誤りがございました。
late-true-cause = ご注文の商品の発送が遅れております。
holding-request-received = キャンセルのお申し出を、[{ $requested }に|確かに]受け取りました。
we-received-return-request = 返品のお申し出を、[{ $requested }に|確かに]受け取りました。
we-received-message = ご連絡を、[{ $requested }に|確かに]受け取りました。
we-seen-parcel-taken = お荷物をお受け取りいただけなかったことを確認いたしました。
holding-has-left = 商品は、[{ $handed-over }に|すでに]運送会社へ引き渡しております。
held = ご注文の件について
checking-answer-follows = 現在、お取り扱いを確認しております。できるだけ早く、あらためてご連絡いたします。お待たせして申し訳ございません。
letter-delivery-refused =
    .subject = お荷物の受け取りについて
    .not-a-cancellation = 商品はすでに発送しておりますので、お受け取りにならない場合もキャンセルとはならず、返品としてのお取り扱いとなります。
    .what-we-check = 送料のご負担などのお取り扱いは、Qoo10 に確認のうえ、できるだけ早くご案内いたします。
letter-refuse-packed =
    .subject = キャンセルのお申し出について
    .packed = 商品は、すでに発送の準備を終えております。
    .leaves-today = 本日、運送会社へ引き渡し、追跡番号を登録いたします。
letter-refuse-made-to-order =
    .subject = キャンセルのお申し出について
    .made-for-this-order = ご注文の商品は、お客様専用に製作を始めております。何とぞご理解いただけますと幸いです。
    .made-for-this-order-2 = ご注文の商品は、ご注文を受けてからお作りする受注生産品です。何とぞご理解いただけますと幸いです。
    .what-happens-next = [発送は{ $ship-date }を予定しております。|]
letter-return-on-its-way =
    .subject = キャンセル・返品のご希望について
    .handed-over-at = 商品は[{ $handed-over }に|すでに]運送会社へ引き渡しているため、キャンセルではなく、お受け取り後の返品として承ります。
    .return-path = 商品が届きましたら、このメッセージでお知らせください。返送先をご案内いたします。
    .return-by = お知らせは、お届けから8日以内(お受け取りの日を1日目とします)にお願いいたします。返送料は、恐れ入りますがお客様のご負担となります。
letter-refuse-handed-over =
    .subject = キャンセルのお申し出について
    .handed-over-at = 商品は、[{ $handed-over }に|すでに]運送会社へ引き渡しております。
letter-accept-shop-reason =
    .subject = ご注文のキャンセルについてのお詫び
    .accepted = キャンセルのお申し出を承りました。当店の都合によるキャンセルとして、手続きいたします。
letter-accept =
    .subject = キャンセルを承りました
    .accepted = お申し出のとおり、ご注文のキャンセルを承りました。これより手続きいたします。
letter-seller-cancels =
    .subject = ご注文のキャンセルについてのお詫び
    .verdict-first = ご注文の商品をお届けすることができず、当店の都合によりキャンセルの手続きをいたします。お客様にお手続きいただくことはございません。
letter-unpaid =
    .subject = ご注文について
    .nothing-to-do = このご注文は、まだお支払いを確認できておりません。ご不要の場合は、そのままにしていただければ、お支払い期限を過ぎた時点で自動的にキャンセルとなります。
letter-automatic-late =
    .subject = 発送の遅れについてのお詫び
    .instant-cancel = 発送予定日を過ぎても発送できておりません。このご注文は、My Qoo10 からすぐにキャンセルしていただけます。
letter-automatic =
    .subject = キャンセルについて
    .instant-cancel = このご注文は、My Qoo10 からすぐにキャンセルしていただけます。すでにお手続き済みの場合は、ほかに必要なお手続きはございません。
letter-remedy-not-received =
    .subject = お届け状況の確認について
letter-remedy-lost =
    .subject = お届け状況の確認について
letter-remedy-wrong-item =
    .subject = 商品の誤り・不足についてのお詫び
    .apology = ご注文と異なる商品が届いたとのこと、誠に申し訳ございません。
    .apology-2 = お届けした商品に不足があったとのこと、誠に申し訳ございません。
    .choice = 正しい商品のお届けとご返金のどちらをご希望か、お知らせください。
    .choice-2 = 不足分のお届けとご返金のどちらをご希望か、お知らせください。
letter-remedy-defective =
    .subject = 商品の不具合についてのお詫び
    .apology = お届けした商品に不具合があったとのこと、誠に申し訳ございません。
    .apology-2 = お届けした商品が商品ページの説明と異なるとのこと、誠に申し訳ございません。
    .evidence-once = 恐れ入りますが、状態のわかるお写真をお送りいただけますでしょうか。確認のうえ、交換またはご返金で対応いたしますので、ご希望もあわせてお知らせください。
    .choice = 交換とご返金のどちらをご希望か、お知らせください。
letter-return-accepted =
    .subject = 返品のご希望について
    .return-path = 返品を承ります。お手数ですが、My Qoo10 から返品を申請してください。返送先をご案内いたします。
    .return-path-2 = 返品を承ります。
    .who-pays = 返送料は当店が負担いたします。
    .who-pays-2 = 返送料は当店が負担いたします。
letter-return-refused =
    .subject = 返品のご希望について
    .terms-shown = 誠に恐れ入りますが、商品ページとご注文画面に表示しております返品条件により、お客様のご都合による返品は承りかねます。
letter-return-refused-period =
    .subject = 返品のご希望について
    .receipt-date = 誠に恐れ入りますが、商品をお届けした日[({ $delivered })|]から、返品をお受けできる期間が過ぎておりますので、返品は承りかねます。
letter-remedy-late =
    .subject = お届けの遅れについてのお詫び
cannot-return = 誠に恐れ入りますが、今回のお申し出による返品は承りかねます。ご希望に沿えず、申し訳ございません。
buyer-pays = 恐れ入りますが、返送料はお客様のご負担をお願いいたします。
refund-on-return-refund-on-return = 商品の到着と状態を確認のうえ、[{ $refund }の|]返金の手続きをいたします。返金の時期は、お支払い方法によって異なります。
expected-what-happens-next = [お届けは{ $expected }頃の見込みです。|]
postage-ours-postage-on-shop = 商品をご返送いただく場合の送料は当店が負担し、返送先をご案内いたします。
after-dispatch-cancellation-closed = 商品はすでに発送しているため、キャンセルではなく、返品としてのお取り扱いとなります。
defects-apart-defects-apart = なお、商品の不良や誤配送につきましては、別途当店で対応いたしますので、お知らせください。
not-received-greeting-apology = 商品がお手元に届かず、ご心配をおかけしておりますこと、誠に申し訳ございません。
trace-tracking = 運送会社に、お荷物の状況の調査を依頼いたします。
choice-resend-or-refund = 再度のお届けとご返金のどちらをご希望か、お知らせください。
non-receipt-path-right-procedure = Qoo10 では、My Qoo10 の「未受取」の手続きからお申し出いただけます。
claim-path-right-procedure = Qoo10 では、My Qoo10 の「返品・交換」の手続きからお申し出いただけます。

## questions.rs

place-qoo10-jp = Qoo10
before-shipping = 発送前
moment-unpaid = 入金待ち
    .hint = 購入者がまだ支払っていません
moment-paid = 入金済み・発送予定日は未入力
    .hint = QSMに発送予定日を入れていません
moment-date-set = 発送予定日は入力済み・作業はまだ
    .hint = 検品も梱包も始めていません
moment-making-waits = 受注生産で、製作はこれから
    .hint = 発送予定日は入力済みです
moment-making = 受注生産で、製作中
    .hint = 発送予定日は入力済みです
moment-packed = 検品・梱包が済み、集荷待ち
    .hint = 荷物はまだ手元にあります
moment-date-passed = 発送予定日を過ぎたが、未発送
    .hint = まだ送り出せていません
after-shipping = 発送後
moment-handed-over = 運送会社に渡した・発送処理はまだ
    .hint = QSMの発送処理が残っています
moment-in-transit = 発送処理済み・配送中
moment-delivered = 購入者に届いた
moment-coming-back = 戻ってくる途中
    .hint = 受取拒否・長期不在・宛先不明など
moment-back = 店に戻ってきた
moment-lost = 紛失したかもしれない
    .hint = 追跡が止まっています
from-buyer = 購入者から
channel-cancel-button = キャンセル要請
    .hint = QSMのキャンセル要請に入っている
channel-message = メッセージ・電話
    .hint = お問い合わせで頼まれただけ
channel-return-request = 返品要請
    .hint = QSMの返品要請に入っている
channel-delivery-refused = 受取拒否
    .hint = 配達のときに受け取らなかった
channel-claim = 未受取の申告・クレーム
    .hint = Qoo10を通した申し立て
ordinary-stock = ふつうの在庫品
kind-made-to-order = 受注生産・名入れ
kind-reserved = 予約商品
kind-clearance = クリアランス
kind-digital = デジタル・電子チケット
kind-hygiene = 化粧品・衛生用品
kind-perishable = 食品・生もの
kind-used = 中古品

## rules.rs

# Q-002
qoo10-unpaid = 入金待ちの注文は、支払期限が過ぎると自動でキャンセルされます。販売店の操作はありません。
    .headline = 入金前です。断る・受けるの判断は要りません。期限までに入金がなければ自動でキャンセルになります。
# Q-091
qoo10-digital = eチケット・デジタル商品のキャンセルについて、確認できた資料には定めがありません。
    .headline = eチケット・デジタル商品の扱いを定めた資料は見つかっていません。断る前に Qoo10 へ確認し、迷うときは受けるのが安全です。
# Q-004
qoo10-instant-no-ship-date = 配送要請の段階で発送予定日が入力されていない注文は、購入者が即時にキャンセルできます(予約商品を除く)。受注生産品も例外ではありません。
    .headline = 発送予定日が未入力のため、購入者はいつでも即時キャンセルできます。断ることはできません。
# Q-007
qoo10-instant-ship-date-passed = 発送予定日を過ぎても発送されていない注文は、購入者が即時にキャンセルできます。
    .headline = 発送予定日を過ぎて未発送のため、購入者は即時キャンセルできます。断る権利はなくなっています。
# Q-044
qoo10-request-reserved-date-passed = 予約日を過ぎて未発送の予約商品は、販売店の遅れです。即時キャンセルが開くかどうかは資料がなく、受ける扱いとします。
    .headline = 予約商品の予定日を過ぎています。店舗側の遅れとして受けてください。
# Q-032
qoo10-request-shop-reason = 在庫切れや入荷遅れなどは販売店都合です。購入者に「お客様都合」を選んでもらうことはできません。
    .headline = 原因が店舗側にあるため、断れません。販売店都合として受けてください。
# Q-032
qoo10-request-shop-reason-by-analogy = 店舗や商品の問題によるキャンセルは、在庫切れや遅れと同じく販売店都合と考えられます。
    .headline = 原因が店舗側にあると考えられるため、断らずに受けてください。
# Q-022
qoo10-request-packed-leaves-today = 検品・ピッキングまたは梱包が済んだ「発送準備済み」の注文は、キャンセル要請を拒否できます。
    .headline = 断れます。ただし、今日中に実際の発送処理が必要です。
# Q-024
qoo10-request-packed-leaves-later = 拒否した当日に発送処理をしないとペナルティの対象です。実際に出ていない荷物を発送処理すると虚偽の発送処理になります。
    .headline = 断らず、受けるのが安全です。今日運送会社に渡せないと、拒否後の当日発送処理が守れません。
# Q-023
qoo10-request-made-to-order-not-begun = オーダーメイド商品は拒否できる3つの場合の1つです。製作開始の前か後かの区別は、確認できた資料にはありません。
    .headline = 受注生産品として断れますが、製作前なので受けるほうが安全です。
# Q-023
qoo10-request-made-to-order-in-production = オーダーメイド商品は、キャンセル要請を拒否できる3つの場合の1つです。
    .headline = 受注生産品で製作に入っているため、断れます。
# Q-022
qoo10-request-stock-not-packed = 発送予定日を入れただけでは、拒否できる3つの場合(発送済み・発送準備済み・オーダーメイド)に当たりません。「手配済みなら断れる」とする記事もありますが、公式の3つに従います。
    .headline = 受けてください。検品・梱包が済んでいないため、断れる理由に当たりません。
# Q-004
qoo10-request-reserved-not-ready = 予約商品は即時キャンセルの対象外で、要請は販売店に届きます。断れるかどうかの定めは見つかっていません。
    .headline = 予約商品を準備前に断れるかは、資料がなく決められません。購入前に「キャンセル不可」を示していなければ、受けるのが安全です。
# Q-015
qoo10-request-clearance-not-packed = クリアランス商品はキャンセル不可とする店舗はありますが、Qoo10 のルールとしては確認できません。
    .headline = クリアランス商品を断れるという Qoo10 の定めは見つかっていません。迷うときは受けるのが安全です。
# Q-012
qoo10-part-of-order = 複数商品・複数個のうち一部のキャンセルについて、確認できた資料には定めがありません。
    .headline = 注文の一部だけのキャンセルは、扱いを定めた資料がありません。Qoo10 に確認し、迷うときは受けるのが安全です。
# Q-032
qoo10-seller-cancels = 在庫切れなど店舗の事情によるキャンセルは販売店都合です。API で理由を空欄にすると「在庫切れ・販売店都合」と記録されます。
    .headline = 店舗からのキャンセルです。販売店都合として、本当の理由を伝えて手続きしてください。
# Q-021
qoo10-after-handed-over = 商品を運送会社に引き渡した「発送済み」は、キャンセル要請を拒否できる3つの場合の1つです。
    .goes-on = 運送会社に渡したあとなので、キャンセルとしては断れます。今日中に発送処理をしてください。
# Q-009
qoo10-after-in-transit = 配送中になった注文はキャンセルできず、返品の手続きになります。扱いは店舗ごとに異なります。
    .goes-on = 発送後なので、キャンセルはできません。返品として対応します。
# Q-009
qoo10-after-marked-shipped = 配送中の注文はキャンセルできません。実際に出ていない荷物の発送処理は、虚偽の発送処理にあたるおそれがあります。
    .goes-on = QSM では発送済みのため、キャンセル要請の手続きにはなりません。ただし荷物が手元にあるなら、すぐに Qoo10 へ相談してください。
# Q-031
qoo10-after-delivered = Qoo10 ではキャンセル・返品・交換・未受取が別の手続きです。届いた商品は返品の手続きになります。
    .goes-on = 届いたあとなので、キャンセルではなく返品の相談です。
# Q-031
qoo10-after-wrong-item = 誤配送や不足は返品・交換の手続きで、店舗の負担で対応します。
    .goes-on = キャンセルではなく、誤配送・部品不足への対応です。交換か返金を選んでもらってください。
# Q-031
qoo10-after-defective = 不良や説明と異なる商品は返品・交換の手続きです。「返品不可」の掲示では免れません。
    .goes-on = キャンセルではなく、不良・説明違いへの対応です。「返品不可」の表示があっても断れません。
# Q-074
qoo10-after-not-received = 未受取の申告では、購入者が再配送か返金を希望します。全額返金・一部返金の結果があります。
    .goes-on = キャンセルではなく、未受取の申告です。配送状況を調べ、再配送か返金を選んでもらってください。
# Q-074
qoo10-after-lost = 届かない荷物は未受取の手続きで扱い、再配送か返金になります。
    .goes-on = 紛失はキャンセルではなく、未受取としての対応です。再送か返金になります。
# Q-009
qoo10-after-shop-reason = 発送後はキャンセルできません。店舗の原因による返品は、送料も店舗の負担が基本です。
    .goes-on = 発送後なのでキャンセルの手続きではありません。店舗側の原因として、返品・返金で対応します。
# Q-062
qoo10-after-delivery-refused = 受取拒否のとき誰が送料を負担し、購入者の信用ポイントがどうなるかは確認できていません。
    .goes-on = 受取拒否の扱いと費用負担を定めた資料はありません。拒否をすすめず、受け取り後の返品を案内するのが安全です。
# Q-009
qoo10-after-coming-back = 発送後に戻る荷物は返品として扱います。長期不在などの費用負担は確認できていません。
    .goes-on = 荷物が戻る段階なので、キャンセルではなく返品としての対応です。
asked-again = 断ったあとの再度の要請について、定めた資料はありません。同じ事実と同じ理由をもう一度ていねいに伝えてください。受けることもできます。
asked-again-says = 拒否後に購入者がもう一度要請した場合の扱いは、公式の資料で確認できません。
refusal-effect = 断った要請はキャンセル成立ではありませんが、拒否そのものが指標に影響するかは不明です。
reason-says = 理由の区分(顧客都合・販売店都合)で手続きが決まります。在庫切れ・入荷や配送の遅れは販売店都合、注文の誤りや不要は顧客都合です。
ground-says = キャンセル要請を拒否できるのは、発送済み・発送準備済み・オーダーメイド商品の3つの場合です。本当に当てはまるものだけを使います。
# Q-024
qoo10-duty-ship-processing = 断ったら、その日のうちに実際の発送処理(追跡番号の登録)をしてください。
    .limit = 断った当日中
    .if-missed = 出店規約によるペナルティの対象になります(点数などは公開資料で確認できません)。
# Q-024
qoo10-duty-ship-processing-made-to-order = 断ったあとは速やかな発送処理が求められます。製作中の品に当日の期限が及ぶかは資料がありません。
    .limit = 当日かどうかは不明
    .if-missed = どう扱われるかは資料にありません。断る前に Qoo10 に確認すると安心です。
# Q-007
qoo10-duty-answer-request = 要請には早めに回答してください。放置した場合に自動承認されるかは不明です。
    .limit = 回答期限の定めは見つかっていません。発送予定日までに
    .if-missed = 発送予定日を過ぎると購入者が即時キャンセルでき、配送遅延の段階も進みます。
# Q-032
qoo10-duty-seller-cancel-before-ship-date = 在庫がないとわかったら、すぐに販売店都合でキャンセルし、購入者へ連絡してください。
    .limit = できるだけ早く、発送予定日までに
    .if-missed = 配送遅延の段階が進みます。
# Q-070
qoo10-duty-reply-remedy = 申し出には早く返信し、写真などの依頼は一度で済ませてください。
    .limit = 期限の定めは見つかっていません。できるだけ早く
# Q-040
qoo10-delay-caution = 入金から3営業日目に未発送だと、注意(督促メール)の段階です。
# Q-041
qoo10-delay-points = 4営業日以内に発送しないと、翌営業日に発送遅延ポイントが2点減点されます(警告)。
# Q-042
qoo10-delay-restriction = 5営業日以内に発送せず、入金日基準の発送率が95%以下だと、翌営業日からその商品の販売とプロモーションが30日間止まります(制限)。
# Q-044
qoo10-delay-reserved = 予約日を3日過ぎ、予約日基準の発送率が95%以下だと販売停止になります。
# Q-007
qoo10-delay-instant-cancel-opens = 発送予定日を過ぎると、購入者が即時キャンセルできるようになります。
# Q-002
qoo10-unpaid-lapses = 支払期限(日数は確認できていません)までに入金がなければ、自動でキャンセルされます。
# Q-098
qoo10-sale-share-taken = メガ割の店舗負担10%は、入金後の精算日(通常は直近の水曜)に先に差し引かれます。
# Q-070
qoo10-window-return = 返品・交換の申請期間は配送完了から7日とされています(二次情報。店舗により長い場合もあります)。
# Q-051
qoo10-window-six-hours = 注文から6時間以内のキャンセルは、キャンセル率に数えられません。
# Q-052
qoo10-metric-cancellation-rate = 注文から6時間を超えたキャンセルは、購入者都合でもキャンセル率に数えられます(15%の基準は二次情報)。
    .otherwise = 注文から6時間以内のキャンセルは、キャンセル率に数えられません。
    .unknown = 注文から6時間を超えるとキャンセル率に数えられます(注文日時が分かれば判定できます)。
# Q-050
qoo10-metric-cancellation-rate-unpaid = キャンセル率は、期間中に入金された注文のうちキャンセルされたものの割合です。
    .otherwise = 入金前の注文はキャンセル率の対象外です。
# Q-041
qoo10-metric-delay-points = 発送が遅れると発送遅延ポイントが減点されます。購入者の信用ポイントとは別のものです。
    .otherwise = まだ遅れていないため、発送遅延ポイントの減点はありません。
    .unknown = 入金日から4営業日を過ぎると発送遅延ポイントが減点されます(入金日が分かれば日付を出せます)。
# Q-061
qoo10-metric-buyer-trust = 購入者の信用ポイントは、発送前キャンセルで−1、返品は配送完了前−3・完了後−4とされています(二次情報)。圧力には使わないでください。
    .otherwise = 店舗が原因の返品では、購入者の信用ポイントは購入時の+1が戻るだけとされています。
    .unknown = 購入者の信用ポイントへの影響は、理由によって変わります。
# Q-030
qoo10-steps-accept = 購入者都合の要請を受ける手順です(2023-12-25 時点)。
    .step-1 = QSM の左メニュー「配送/キャンセル/未受取」を開きます
    .step-2 = 「キャンセル要請」の横の数字をクリックします
    .step-3 = 該当の注文を選び、ダブルクリックします
    .step-4 = 理由が「顧客都合」であることを確認します
    .step-5 = 青いバーの「キャンセル」を押します
# Q-032
qoo10-steps-accept-shop-reason = 販売店都合のキャンセルの要点です。画面の細かな手順は公開資料で確認できていません。
    .step-1 = QSM の左メニュー「配送/キャンセル/未受取」から該当の注文を開きます
    .step-2 = 理由の区分は「販売店都合」を選びます(「顧客都合」は選びません)
qoo10-steps-reason-out-of-stock =
    .step-1 = 細かな理由は「在庫切れ」に当たるものを選びます
qoo10-steps-reason-late =
    .step-1 = 細かな理由は「配送遅延」に当たるものを選びます
qoo10-steps-reason-price-error =
    .step-1 = 本当の理由は価格の付け間違いです。「在庫切れ」「配送遅延」は選ばず、合う項目がなければメモに書きます(選べる項目は公開資料で確認できていません)
qoo10-steps-reason-will-not-sell =
    .step-1 = 本当の理由は店舗の意向です。「在庫切れ」は選ばず、合う項目がなければメモに書きます(選べる項目は公開資料で確認できていません)
qoo10-steps-reason-goods =
    .step-1 = 本当の理由は商品や表示の問題です。合う項目がなければメモに書きます(選べる項目は公開資料で確認できていません)
# Q-034
qoo10-steps-accept-shop-reason-memo = 販売店都合のキャンセルでは、原因をメモに書けます。
    .step-1 = メモ(1,000字以内)に原因とお詫びを書きます
qoo10-steps-seller-cancels-otherwise =
    .step-1 = QSM の左メニュー「配送/キャンセル/未受取」から該当の注文を開きます
    .step-2 = 購入者の申し出がないなら、理由の区分は「販売店都合」です。本当の事情をメモに書きます(配送できない地域のときは、それに当たる項目を選びます)
qoo10-steps-refuse-shipped =
    .step-1 = 拒否の理由は「発送済み」です(運送会社に渡している)
qoo10-steps-refuse-ready =
    .step-1 = 拒否の理由は「発送準備済み」です(検品・ピッキングか梱包が済んでいる)
qoo10-steps-refuse-made-to-order =
    .step-1 = 拒否の理由は「オーダーメイド商品」です
qoo10-steps-return-reason-buyer =
    .step-1 = 返品の理由の区分は、購入者の都合(顧客都合)が本当です
qoo10-steps-return-reason-shop =
    .step-1 = 返品・交換・未受取の理由の区分は、店舗側の原因(販売店都合)が本当です
# Q-020
qoo10-steps-refuse = 拒否は QSM の画面で行います(API にはありません)。
    .step-1 = QSM の左メニュー「配送/キャンセル/未受取」→「キャンセル要請」から該当の注文を開きます
    .step-2 = 拒否(キャンセル拒否)を選びます。画面の細かな手順と選べる理由は公開資料で確認できていません
    .step-3 = その日のうちに実際の発送処理をし、追跡番号を登録します
    .step-4 = 「購入者へのメッセージ」の文面を送ります
# Q-020
qoo10-steps-hold = 条件を確かめてから断る手順です。
    .step-1 = 断る前に、この判定の条件を確かめます
    .step-2 = それまでは「購入者へのメッセージ」の文面で、確認中と返信します
    .step-3 = 条件がそろえば、QSM の左メニュー「配送/キャンセル/未受取」→「キャンセル要請」から拒否を選び、その日のうちに実際の発送処理をします
# Q-031
qoo10-steps-claims = キャンセル・返品・交換・未受取は別の手続きです。
    .step-1 = QSM の左メニュー「配送/キャンセル/未受取」で、返品・交換・未受取の該当する欄を開きます
    .step-2 = 交換は、承認(返送先の登録)→ 再発送の順です
    .step-3 = 購入者には My Qoo10 から該当の手続きをしてもらいます
# Q-031
qoo10-steps-unsettled = 資料で決められない場合は、Qoo10 への確認が安全です。
    .step-1 = 断る前に、Qoo10 の販売者サポート(QSM の問い合わせ)に扱いを確認します
    .step-2 = 確認できるまで、購入者には「確認して返信します」と伝えます
# Q-004
qoo10-steps-automatic = 自動のキャンセルでは、販売店の承認はありません。
    .step-1 = 操作は要りません。QSM で注文の状態と、キャンセル要請が残っていないかを確認してください
# Q-009
qoo10-alternative-return = 受け取り後の返品(商品ページに示した条件で。送料の負担も表示どおりに)
# Q-027
qoo10-alternative-exchange = サイズ・色などの交換
# Q-027
qoo10-alternative-coupon = クーポンの提供(取り下げの条件にはしない)
# Q-022
qoo10-alternative-accept-anyway = 断れる場合でも、受けることはできます
# Q-027
qoo10-alternative-reorder = サイズ違い・住所違いなら、キャンセル後の買い直しのご案内
# Q-032
qoo10-alternative-new-date = 確実に守れる新しい発送日、または代替品(購入者が同意した場合だけ)
# Q-074
qoo10-alternative-resend = 再送(交換)か返金を、購入者に選んでもらう
# Q-007
qoo10-alternative-ship-date-early = 次からは、守れる発送予定日を早めに入力すると、キャンセルは「要請」になり判断できるようになります。受注生産なら、入力時に理由2(受注生産)を選びます
# Q-014
qoo10-alternative-fix-label = 発送前なら、送り状の宛先を店舗側で直して送ることもできます(購入者は My Qoo10 で住所を変更できません)
# Q-022
qoo10-keep-packing = 梱包済みの商品の写真(日時がわかるもの)と検品記録
# Q-021
qoo10-keep-handover = 集荷・引き渡しの控え(日時、運送会社、追跡番号)
# Q-023
qoo10-keep-production = 製作の着手と進み具合がわかる写真・作業記録
# Q-027
qoo10-keep-request = 要請の画面(受付日時と理由)の保存
# Q-078
qoo10-keep-terms = 返品特約が表示された商品ページと注文画面の保存
# Q-074
qoo10-keep-tracking = 追跡の履歴と、運送会社への調査依頼の記録
# Q-079
qoo10-keep-defect = 購入者からの写真と、出荷前の検品・ピッキング記録
# Q-025
qoo10-warning-false-processing = 荷物が出ていないのに発送処理をしたり「発送済み」と伝えたりしないでください。虚偽の発送処理はペナルティの対象です。
# Q-025
qoo10-warning-marked-shipped = 発送処理済みなのに荷物が手元にあります。虚偽の発送処理とみなされるおそれがあるため、今日中に渡すか Qoo10 に相談してください。
# Q-024
qoo10-warning-made-to-order-same-day = 断った当日の発送処理という決まりと、製作中の品とは両立しにくく、扱いは不明です。出ていない荷物の発送処理はしないでください。
# Q-032
qoo10-warning-shop-reason = 購入者に「お客様都合でキャンセルしてください」と頼まないでください。理由の虚偽になり、購入者の信用ポイントも減ります。
# Q-032
qoo10-warning-recorded-as-buyer = 記録しようとしている理由(顧客都合)が事実と違います。販売店都合で記録してください。
# Q-033
qoo10-warning-recorded-as-shop = 購入者都合のキャンセルが販売店都合で記録されます(API で理由を空欄にしても同じです)。QSM の画面で顧客都合として処理してください。
# Q-077
qoo10-warning-shop-notice = 店舗の「注文後のキャンセル不可」という掲示だけでは、断る理由になりません。即時キャンセルも止められません。
# Q-007
qoo10-warning-not-processed = QSM の発送処理がまだなので、画面上は購入者が即時キャンセルできる状態です。すぐに発送処理をしてください。
# Q-062
qoo10-warning-refuse-at-door = 「受取拒否してください」と案内しないでください。費用と購入者の信用ポイントの扱いが不明です。
# Q-079
qoo10-warning-defect-to-maker = 「不良はメーカーへ」だけの案内では、店舗の責任は免れません。
# Q-020
qoo10-warning-no-special-ground = 食品であること自体は、断れる3つの場合に入りません。
# Q-020
qoo10-warning-hygiene-no-ground = 化粧品・衛生用品・下着であること自体は、断れる3つの場合に入りません。
# Q-007
qoo10-unknown-answer-deadline = 要請への回答期限と、放置した場合に自動承認されるかは、資料で確認できません(U-01)。
# Q-029
qoo10-unknown-refusal-path = 拒否の画面手順、選べる理由、追跡番号が必須かどうかは確認できません(U-02)。
# Q-024
qoo10-unknown-made-to-order-same-day = 当日発送処理の義務が、製作中の受注生産品にどう及ぶかは不明です(U-03)。
# Q-025
qoo10-unknown-penalty-size = 虚偽の発送処理の定義、ペナルティの大きさ、根拠のない拒否への措置は確認できません(U-04)。
# Q-036
qoo10-unknown-second-request = 拒否後の再要請の扱いと、拒否が指標に影響するかは不明です(U-05)。
# Q-053
qoo10-unknown-rate-thresholds = キャンセル率の週次・四半期の基準、15%が今も有効か、店舗都合と購入者都合の重みは不明です(U-06)。
# Q-055
qoo10-unknown-service-points = サービスポイントの配点と、問い合わせへの返信期限は確認できません(U-07)。
# Q-006
qoo10-unknown-consent-trigger = 発注確認だけ済ませて発送予定日が空欄の場合の扱いは、資料が食い違っています。発送予定日を基準としました(C-1)。
# Q-015
qoo10-unknown-reserved = 予約商品を準備前に断れるか、予約日を過ぎたとき即時キャンセルが開くかは不明です(U-13)。
# Q-015
qoo10-unknown-clearance = クリアランス商品のキャンセル不可が Qoo10 の決まりかどうかは不明です(U-13)。
# Q-012
qoo10-unknown-part-of-order = 一部キャンセルの扱いは確認できません(U-14)。
# Q-091
qoo10-unknown-digital = eチケット・デジタル商品の特別な決まりの有無は不明です(U-14)。
# Q-106
qoo10-unknown-refund-days = 返金までの日数(決済方法別)と、クーポン・Qポイントが戻るかは確認できません(U-11)。日数の約束は避けてください。
# Q-062
qoo10-unknown-delivery-refused = 受取拒否の費用負担と、信用ポイントの扱いは不明です(U-12)。
# Q-073
qoo10-unknown-unreachable = 長期不在などで戻った荷物の費用負担は不明です(U-12)。
# Q-096
qoo10-unknown-commission-after-return = 精算後の返品で、手数料と送料がどう戻るかは確認できません(U-09)。
# Q-099
qoo10-unknown-mega-wari-return = キャンセルになった注文で、先に引かれたメガ割の負担分がいつ戻るかは不明です(U-10)。
# Q-100
qoo10-unknown-mega-po-share = キャンセルになった注文のメガポ負担分の扱いは不明です(U-10)。ポイントは配送完了の8日後に付くため、発送前のキャンセルでは付きません(2023年の資料)。
# Q-075
qoo10-unknown-non-receipt-window = 未受取を申告できる期間は確認できません(U-15)。
# Q-020
qoo10-unknown-rules-since-2024 = 2024年8月以降の変更は確認できていません(U-15)。重要な判断の前に QSM のヘルプを確かめてください。
