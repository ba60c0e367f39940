value-claim = TikTok Shop への申し立て
value-marketplace-decides = TikTok Shop・カード会社が判断します
hours-24 = 申し出から24時間以内
ship-by = 発送期限まで
at-once = すぐに
days-2-to-4 = 2〜4営業日以内(商品の価格による)
presumptions-site = 購入者の国のサイトで売れたこと
presumptions-accepted = 注文が確定していること
presumptions-made-to-order = 受注生産の商品ではないこと
remedy = 返品を受けるか返金してください。断るには証拠が要り、争えば TikTok Shop が判断します。
return-in-full = 商品が戻ったら、全額を返金してください。
return-us = 返品は、返品できるカテゴリーなら TikTok Shop が自動で承認します。お店だけでは断れません。
return-uk = TikTok Shop UK は、例外の商品を除き、受け取りから30日の返品を購入者に約束しています。受けるのが安全です。
return-unread = この国の返品の規約は確認できていません。断る前に Seller Center で確かめ、迷うときは受けてください。
return-disputed = 購入者が TikTok Shop で申請し、まとまらなければ TikTok Shop が判断します。記録をそろえてください。
return-in-procedure = TikTok Shop の返品の手続きに沿って返金されます。
wait = 返金は、商品が戻るまで待てます。
# T03
tiktok-request-unpaid = 支払われない注文は、自動でキャンセルされます(タイの公式の案内)。
    .headline = 支払い前なので、することはありません。支払われなければ自動でキャンセルされます。
# T01
tiktok-first-hour = アメリカの自社発送の注文は、支払いから1時間は購入者がキャンセルでき、自動で返金されます。
    .headline = 支払いから1時間以内なので、自動でキャンセルされます。断ることはできません。発送しないでください。
# T01
tiktok-request-us = 支払いから1時間を過ぎた申し出は、お店が承認するかを決めます。発送して追跡番号を登録すると、断ったことになります。
    .headline = 支払いから1時間を過ぎていれば、断れます。断るなら、発送して追跡番号を登録してください。
# T03
tiktok-request-thailand = 申し出を24時間処理しないと、自動でキャンセルされます。断れる条件は確認できていません。
    .headline = 24時間以内に答えてください。放置するとキャンセルになります。断れる条件は確認できておらず、受けるのが安全です。
# T11
tiktok-request-no-page = この国で販売店が断れるかを示す公式の案内は、確認できていません。タイでは24時間の放置でキャンセルになります。
    .headline = この国の規約は確認できていません。24時間以内に Seller Center で申し出を確かめてください。受けるのが安全です。
# T07
tiktok-request-seller-cause = 原因がお店の側なら、キャンセルはお店都合の率に数えられることがありますが、発送しても返品や返金になります。
    .headline = 原因がお店の側なら、受けるのが安全です。
# T04
tiktok-seller-cancels = お店からのキャンセルは、アプリの通知で、購入者の言語で、理由を添えてすぐに知らせ、全額を返金します。購入者にキャンセルを頼むことは禁止です。
    .headline = お店からのキャンセルです。本当の理由を購入者の言語で知らせ、全額を返金してください。購入者に頼んではいけません。
# T02
tiktok-shipped-us = 発送後は、追跡番号を登録すると、申し出は承認されなかったと購入者に知らされます。
    .headline = 発送後なので、キャンセルにはできません。追跡番号を登録すると、申し出は断ったことになります。
tiktok-shipped =
    .headline = 発送後なので、キャンセルではなく返品になります。
tiktok-delivered =
    .headline = 届いたあとなので、キャンセルではなく返品です。
# T07
tiktok-return-us = アメリカでは、返品できるカテゴリーの返品の申請を TikTok Shop が自動で承認します。
# T10
tiktok-return-uk = イギリスでは、法律の14日に加えて、受け取りから30日の返品を販売店が認めることになっています(例外の商品あり。日付のない公式の文面)。
# T08
tiktok-return-unread = 発送後に購入者が返品できる条件は、この国については確認できていません。
tiktok-dispatched-seller-cause =
    .headline = 発送後なので、キャンセルではありません。遅れや説明の問題への対応になります。
# T13
tiktok-fault = 不良・違う商品・不足・説明と異なる商品は、購入者が返品・返金を申請できます(ベトナムの公式の案内)。アメリカでは、販売店が証拠を出し、TikTok Shop が最終の判断をすることがあります。
    .headline = キャンセルではなく、不良・説明違いへの対応です。
tiktok-not-received =
    .headline = キャンセルではなく、届いていないことへの対応です。
# T03
tiktok-lost = 運送会社が紛失・破損を報告した注文は、自動でキャンセルされます(タイの公式の案内)。
    .headline = 紛失はキャンセルではなく、届いていないことへの対応です。
    .then = 運送会社に確かめ、届かないときは返金してください。
# T07
tiktok-seller-after-dispatch = お店からキャンセルできる時期は国で違います(アメリカは集荷待ちになる前、タイは配達の前、日本は二次情報で配送中になる前)。
    .headline = 発送後に、お店からキャンセルできるかは国で違います。
    .then = Seller Center でキャンセルできるかを確かめてください。できないときは、購入者と返品を相談します。
# T07
tiktok-refused = 受け取り拒否の荷物についての規約は、確認できていません。
    .headline = まだ返金しないでください。荷物が戻るのを待ち、Seller Center の表示に従ってください。
    .then = 荷物が戻ったときの返金は、TikTok Shop の画面と購入者の国の法律で確かめてください。
# T07
tiktok-return = 返品の手続きは TikTok Shop の画面で進みます。
tiktok-return-back =
    .headline = 商品は戻っています。状態を確かめ、Seller Center で手続きをしてください。
# T07
tiktok-dispute = 申し立てでは販売店が証拠を出し、TikTok Shop が介入して最終の判断をすることがあります。
    .headline = TikTok Shop が判断します。別に返金せず、画面の期限までに証拠を出してください。
tiktok-dispute-decided =
    .headline = 申し立ては終わっています。重ねて返金しないでください。法律上の権利は、購入者に残ります。
tiktok-return-not-the-goods =
    .headline = 送った商品が戻っていません。返金せず、写真などの証拠を Seller Center で出してください。
# T03
tiktok-duty-answer = キャンセルの申し出に回答してください。
tiktok-duty-answer-thailand =
    .if-missed = 注文は自動でキャンセルされ、返金されます。
tiktok-request-thailand-unanswered =
    .headline = 申し出から24時間を過ぎています。まだ答えていなければ、注文は自動でキャンセルされ、返金されています。商品は発送せず、Seller Center で注文の状態を確かめてください。
# T03
tiktok-steps-unanswered = 答えないまま24時間を過ぎた申し出の手順です。
    .step-1 = Seller Center の注文で、キャンセルと返金が済んでいるかを確かめます。
    .step-2 = 商品は発送しません(キャンセルになっていなければ、申し出に今すぐ答えます)。
# T03
tiktok-silence-thailand = 24時間処理しないと、注文は自動でキャンセルされます。
# T01
tiktok-unknown-silence = 申し出を放置したときにどうなるかは、この国については確認できていません(タイでは24時間で自動キャンセル)。
# T02
tiktok-duty-ship = 断るなら、期限までに発送し、追跡番号を登録してください。
    .if-missed = 期限までに発送しないと、自動でキャンセルされることがあります。
# T07
tiktok-late-cancelled = 期限までに発送しない注文は、自動でキャンセルされることがあります(アメリカ・タイの公式の案内)。
# T04
tiktok-duty-tell-buyer = アプリの通知で、購入者の言語で、本当の理由を知らせてください。
# T07
tiktok-metric-seller-cancels = お店の理由によるキャンセルは、お店都合のキャンセル率(SFCR)に数えられます。
tiktok-metric-buyers-reason = 購入者の理由によるキャンセルなら、お店都合の率に数えられないはずです。理由を正しく選んでください。
tiktok-metric-unknown = お店都合のキャンセル率に数えられるかは、理由で変わります。
# T08
tiktok-metric-late = 理由が「発送の遅れ」の申し出は、お店都合の率に数えられます。
tiktok-metric-late-otherwise = 「発送の遅れ」でない購入者のキャンセルは、お店の不利になりません。
# T01
tiktok-steps-accept = 申し出は Seller Center で処理します。
    .step-1 = Seller Center の注文でキャンセルの申し出を開き、承認します。
# T02
tiktok-steps-decline = 追跡番号を登録すると「発送済み」になり、承認されなかったことが購入者に知らされます。
    .step-1 = 実際に発送してから、追跡番号を登録します。
tiktok-steps-dispatched =
    .step-1 = 追跡番号を登録します。申し出は断ったことになり、購入者に知らされます。
# T04
tiktok-steps-seller = お店からのキャンセルは、必ず Seller Center で行います。
    .step-1 = 購入者に、アプリのメッセージで本当の理由を知らせます。
    .step-2 = Seller Center の注文からキャンセルし、本当の理由を選びます。全額が返金されます。
# T07
tiktok-steps-return = 返品・返金は TikTok Shop の手続きで行います。
    .step-1 = Seller Center の返品・返金の画面で申請を確かめ、画面の期限までに答えます。
# T07
tiktok-duty-review-return = 返品の申請を確かめて、回答してください。
tiktok-keep-request = 購入者の申し出(日時と文面)
tiktok-keep-handover = 引き渡しの記録と追跡番号、梱包前の写真
# T04
tiktok-warning-never-ask-to-cancel = 購入者にキャンセルを頼むことは禁止されています。お店の都合なら、お店からキャンセルしてください。
# T01
tiktok-warning-wider-window = 自動で承認する時間を1・3・5時間、または発送準備までに広げていれば、その間の申し出は自動でキャンセルされます。設定を確かめてください。
# T02
tiktok-warning-no-false-tracking = 引き渡していない荷物の追跡番号を登録して断らないでください。
# T05
tiktok-warning-part = 商品ごとのキャンセルもできますが、在庫切れや破損ならお店都合の率に数えられます(二次情報)。
# T09
tiktok-unknown-window = 申し出を受ける時間の設定は、案内によって違います(2024年1月は1・3・5時間または発送準備まで自動承認、2025年3月は1・5・24時間で、自動承認とは限りません)。
# T11
tiktok-unknown-japan = 日本の TikTok Shop の公式の規約は確認できていません(二次情報では、お店からのキャンセルは配送中になる前まで、理由の通知が必要、購入者に頼むことは禁止)。
# T07
tiktok-unknown-fees = キャンセル・返金のときに手数料が戻るかは、資料が見つかっていません。
fee = 販売手数料
fee-unknown = 不明(資料が見つかっていません)
money-debit = 口座から引かれる額
money-by-policy = TikTok Shop の手続きと法律によります
never-false-dispatch = 発送していないものを発送したと書かない
never-shift-reason = お店の都合を、購入者の都合と書かない
never-ask-to-cancel = 購入者にキャンセルの操作を頼まない
