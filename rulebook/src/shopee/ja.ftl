value-claim = Shopee への申し立て(Dispute)
value-marketplace-decides = Shopee・カード会社が判断します
day-1 = 申し出から1日以内
days-2 = 申し出から2日以内(二次情報。インドネシアは1日)
days-by-country = 申し出から、早いサイトで1日以内、ほかのサイトで2日以内(二次情報)
ship-by = 発送期限(Days to Ship)まで
presumptions-site = 購入者の国のサイトで売れたこと
presumptions-buyer = 購入者はそのサイトの国に住んでいること
presumptions-accepted = 注文が確定していること
presumptions-made-to-order = 受注生産の商品ではないこと
presumptions-reserved = 予約商品ではないこと
remedy = Shopee の申請の中で、返品を受けるか返金してください。断るなら証拠を付けて争い、Shopee が判断します。
return-in-full = 商品が戻ったら、全額を返金してください。
return-by-shopee = 返品・返金は購入者が Shopee で申請します。まとまらなければ Shopee が判断するので、お店だけでは決められません。
return-in-procedure = Shopee の返品の手続きに沿って返金されます。
wait = 返金は、商品が戻って確かめられるまで待てます。
# S03
shopee-request-unpaid = 支払われない注文は、自動でキャンセルされます。
    .headline = 支払い前なので、することはありません。支払われなければ自動でキャンセルされます。
# S06
shopee-at-once = マレーシアでは、発送を手配する(追跡番号が出る)前の申し出は、お店の承認なしに、すぐキャンセルになります。予約商品は別です。
    .headline = 発送を手配する前なので、自動でキャンセルされます。断ることはできません。発送しないでください。
# S06
shopee-request-pre-order = マレーシアの予約商品は、お店の承認が要ります。1日答えないと自動でキャンセルされます。
    .headline = 予約商品なので、断れます。1日以内に答えないと、自動でキャンセルされます。
# S02
shopee-request-not-arranged = 発送を手配する前の申し出はお店に届き、2日答えないと自動でキャンセルされます(二次情報)。支払いから1時間以内(台湾は24時間以内)はすぐキャンセルになるとする資料もあります。
    .headline = 断れるかは国と時期で違い、公式には確認できていません。2日放置するとキャンセルになります。受けるのが安全です。
# S06
shopee-request-arranged = 発送を手配したあとは、お店が承認しなければキャンセルできません(マレーシア・フィリピンの公式の案内)。
    .headline = 発送を手配したあとなので、断れます。断るなら、期限までに発送してください。
# S01
shopee-request-seller-cause = 原因がお店の側なら、発送しても返品・返金の申請になります。
    .headline = 原因がお店の側なら、受けるのが安全です。
# S01
shopee-seller-cancels = 在庫切れなど、セラーの自己都合によるキャンセルです。頻繁に起こすとペナルティがあり、出品制限やアカウント凍結になることもあります。
    .headline = お店からのキャンセルです。本当の理由を選び、購入者に知らせてください。重なるとペナルティになります。
# S07
shopee-shipped = 発送した注文は、キャンセルできません。届いたあとは、返品・返金の申請になります。
    .headline = 発送後なので、キャンセルは断れます。返品・返金は Shopee の申請で決まります。
shopee-delivered =
    .headline = 届いたあとなので、キャンセルではなく、Shopee の返品・返金の申請です。
# S09
shopee-returns = 違う・足りない・壊れた・届かない商品は、購入者が期間内に返品・返金を申請し、まとまらなければ Shopee が間に入って判断します(フィリピンの公式の案内)。気が変わっただけの返品の扱いは、国で違います。
shopee-dispatched-seller-cause =
    .headline = 発送後なので、キャンセルではありません。遅れや説明の問題への対応になります。
shopee-fault =
    .headline = キャンセルではなく、不良・説明違いへの対応です。
shopee-not-received =
    .headline = キャンセルではなく、届いていないことへの対応です。
shopee-lost =
    .headline = 紛失はキャンセルではなく、届いていないことへの対応です。
    .then = 運送会社に確かめ、届かないときは返金してください。
shopee-seller-after-dispatch =
    .headline = 発送後なので、お店からもキャンセルできません。
# S03
shopee-refused = 受け取られず返送(RTS)になった注文は、再配達できません。返金の決まりは確認できていません。
    .headline = まだ返金しないでください。荷物が戻るのを待ち、Shopee の表示に従ってください。
    .then = 荷物が戻ったときの返金は、Shopee の画面と購入者の国の法律で確かめてください。
# S08
shopee-returned = 戻った商品はお店か倉庫で確かめます。条件に合わなければ争うことができ、Shopee が7〜9営業日で判断します(フィリピンの公式の案内)。
shopee-return-back =
    .headline = 商品は戻っています。状態を確かめ、Seller Centre で手続きをしてください。
shopee-return-not-the-goods =
    .headline = 送った商品が戻っていません。返金せず、写真などの証拠を付けて Shopee で争ってください。
# S08
shopee-dispute = 争いは、双方が出した証拠をもとに Shopee が判断します。
    .headline = Shopee が判断します。別に返金せず、画面の期限までに証拠を出してください。
shopee-dispute-decided =
    .headline = 申し立ては終わっています。重ねて返金しないでください。法律上の権利は、購入者に残ります。
# S02
shopee-duty-answer = キャンセルの申し出に回答してください。
    .if-missed = 注文は自動でキャンセルされ、返金されます。
# S06
shopee-silence-malaysia = 1日答えないと、注文は自動でキャンセルされます。
shopee-request-unanswered =
    .headline = 申し出から2日を過ぎています。まだ答えていなければ、自動でキャンセルになっているはずです(二次情報)。商品は発送せず、Seller Centre で注文の状態を確かめてください。
shopee-request-unanswered-malaysia =
    .headline = 申し出から1日を過ぎています。まだ答えていなければ、注文は自動でキャンセルされています。商品は発送せず、Seller Centre で注文の状態を確かめてください。
# S02
shopee-steps-unanswered = 答えないまま期限を過ぎた申し出の手順です。
    .step-1 = Seller Centre の注文で、キャンセルと返金が済んでいるかを確かめます。
    .step-2 = 商品は発送しません(キャンセルになっていなければ、申し出に今すぐ答えます)。
# S02
shopee-silence = 2日答えないと、注文は自動でキャンセルされます(二次情報)。
# S06, S02
shopee-silence-somewhere = 答えないと、注文は自動でキャンセルされます(マレーシアは1日、ほかの多くのサイトは2日。二次情報)。
# S02
shopee-unknown-days = 答える期限と、すぐキャンセルになる場合は、国と資料で違います(マレーシアの公式は1日、二次情報ではシンガポール・台湾・タイが2日、インドネシアが1日)。画面の期限を確かめてください。
# S06
shopee-late-malaysia = 発送期限を3日過ぎても発送しないと、自動でキャンセルされます。
# S03
shopee-late-philippines = 発送期限を過ぎると、72時間以内に自動でキャンセルされます。
# S10
shopee-late = 発送期限を3日過ぎても発送しないと、自動でキャンセルされます(二次情報)。
# S03
shopee-duty-ship = 断るなら、期限までに発送してください。
    .if-missed = 期限を過ぎて発送しないと、自動でキャンセルされます。
# S01
shopee-metric-seller-cancels = お店の理由によるキャンセルは、不利な記録になります。
shopee-metric-buyers-reason = 購入者の理由によるキャンセルの扱いは、公式には確認できていません。
shopee-metric-unknown = お店の記録に数えられるかは、理由で変わります。
# S06
shopee-steps-answer = 申し出は Seller Centre の注文で処理します。
shopee-steps-accept =
    .step-1 = Seller Centre の注文でキャンセルの申し出を開き、「Accept」を押します。
shopee-steps-decline =
    .step-1 = Seller Centre の注文でキャンセルの申し出を開き、「Reject」を押してから、期限までに発送します。
# S07
shopee-steps-manual = 発送を手配したあとのキャンセルは、お店が専用のフォームで申請します(審査1〜3営業日)。
    .step-1 = Seller Education Hub の「manual cancellation」のフォームに記入します。
# S01
shopee-steps-seller = お店からのキャンセルは、Seller Centre で行います。
    .step-1 = 購入者にチャットで知らせ、Seller Centre の注文からキャンセルし、本当の理由を選びます。
# S08
shopee-steps-return = 返品・返金は Shopee の申請で行います。
    .step-1 = Seller Centre の「Return/Refund」で申請を確かめ、画面の期限までに、返金するか証拠を付けて争います。
shopee-keep-request = 購入者の申し出(日時と文面)
shopee-keep-handover = 引き渡しの記録と追跡番号、梱包前の写真
# S01
shopee-warning-frequent = キャンセルが頻繁だとペナルティがあり、出品制限やアカウント凍結になることもあります。
# S11
shopee-warning-never-ask-to-cancel = お店の都合なのに購入者にキャンセルを頼むと、ペナルティポイントが付きます(二次情報)。
# S06
shopee-warning-once = 購入者がキャンセルを申し出られるのは、1つの注文につき1回だけです。断ると、同じ注文では申し出られません。
# S06
shopee-warning-do-not-ship = キャンセルになった注文は、発送しないでください。
# not-covered
shopee-unknown-law = 購入者の国の法律は、まだ収録していません。法律が返品の権利を認めていれば、Shopee の判断とは別に、その権利が残ります。
# S12
shopee-unknown-return-time = 返品・返金の申請に答える期限は、国で違います(シンガポールは2日、二次情報・2021年)。画面の期限を確かめてください。
# S04
shopee-unknown-points = ペナルティポイントの基準は、公式には確認できていません(売り手の投稿では、不履行率10%超で3点ほど)。
# S01
shopee-unknown-fees = キャンセル・返金のときに手数料が戻るかは、資料が見つかっていません。
fee = 販売手数料
fee-unknown = 不明(資料が見つかっていません)
money-debit = 売上から引かれる額
money-by-policy = Shopee の手続きと法律によります
never-false-dispatch = 発送していないものを発送したと書かない
never-shift-reason = お店の都合を、購入者の都合と書かない
never-ask-to-cancel = お店の都合なのに、購入者にキャンセルの操作を頼まない
