three-days = 申し出から3日以内
three-business-days = 申し出から3営業日以内(売れたサイトの国の営業日)
two-business-days = 返品の到着から2営業日以内
five-days = 通知から5日以内(暦日)
thirty-days = 30日以内
handling-time = 出品に示した発送日数(ハンドリングタイム)以内
# E12
true-reason = キャンセル理由は、本当の理由を選びます。
remedy = 返品送料を負担して返品を受けるか、全額を返金してください。「返品不可」の設定では断れません。
policy-grants = 返品は断れません。出品に示した返品ポリシーが、この返品を認めています。
wait = 商品が戻るまで、返金は待てます。
# E02
ebay-request-unpaid = 支払い前の申し出には答えられますが、3日以内に答えないと eBay が承認したものとして扱います。支払いがなければ、4日目から未払いとしてキャンセルすることもできます。
    .headline = 支払い前の注文なら、断る意味がなく、受けるのがよい進め方です。答えなくても、3日で自動的に承認されます。
# E02
ebay-request-before-dispatch = 発送前のキャンセル申し出を受けるか断るかは、セラーが選べます。断るなら、そのまま発送して追跡番号を登録します。
    .headline = eBay のルールでは、断れます(受けることもできます)。断るなら、発送して追跡番号を登録してください。
# E06
ebay-request-part-of-order = eBay では1回の注文をまとめてキャンセルし、一部の商品だけをキャンセルすることはできません。代わりに一部返金をして、残りを発送できます。
    .headline = 一部の商品だけのキャンセルは eBay ではできないため、断れます。応じるなら、その分を一部返金して残りを発送します。
# E02
ebay-request-seller-cause = 原因がセラー側にある申し出も、受けるか断るかはセラーが選べますが、断って発送しても「説明と異なる」「届かない」のケースで返金になります。
    .headline = 原因がセラー側にあるときは、断らずに受けるのが安全です。
ebay-request-lapsed-unpaid =
    .headline = 3日以内に答えなかったため、申し出は自動で承認されています。注文はキャンセルになっているので、eBay の画面で確かめてください。
ebay-request-lapsed =
    .headline = 3日以内に答えなかったため、申し出は自動で却下され、注文は残っています。期限までに発送し、追跡番号を登録してください。
ebay-request-lapsed-seller-cause =
    .headline = 3日以内に答えなかったため、申し出は自動で却下され、注文は残っています。ただし原因がセラー側にあるので、いまからでも応じるのが安全です。
ebay-request-after-30-days =
    .headline = 購入から30日を過ぎているため、eBay の手続きではキャンセルできません。断れますが、断るなら発送が要ります。応じるなら返金で行います。
ebay-request-after-30-days-seller-cause =
    .headline = 購入から30日を過ぎているため、eBay の手続きではキャンセルできません。原因がセラー側にあるので、「Send refund」で返金するのが安全です。
# E05
ebay-request-marked-dispatched = 発送済みにした注文は、eBay の手続きではキャンセルできません。手元に荷物があるなら、購入者と話して返金します。
    .headline = 発送済みと登録した注文なので、キャンセルの手続きはできません。返品・返金としての対応になります。
# E07
ebay-seller-unpaid = 購入から4日(暦日)たっても支払いがなければ、セラーが未払いとしてキャンセルできます。30日以内に行います。
    .headline = 支払いのない注文は、購入の4日後から未払いとしてキャンセルできます。ディフェクト(評価への不利)にはなりません。
# E07
ebay-seller-wrong-address = 届け先に問題がある注文は、セラーがキャンセルでき、セラーの責任にはなりません。
    .headline = 届け先に問題がある注文は、その理由でセラーからキャンセルできます。ディフェクトにはなりません。
# E08
ebay-seller-cannot-deliver = 在庫切れなどセラーの事情によるキャンセルは、取引のディフェクト1件になります。購入者は低い評価も残せます。
    .headline = セラーの事情によるキャンセルです。本当の理由で行ってください。取引のディフェクト1件になります。
# E09
ebay-seller-buyers-reason = 購入者が頼んだキャンセルは、eBay の手続きで「購入者の希望」として行えばディフェクトになりません。頼まれていないのに選ぶことはできません。
    .headline = 購入者から頼まれたのなら「購入者の希望」でキャンセルします。頼まれていなければ、セラーの事情としてディフェクトになります。
# E05
ebay-seller-marked-dispatched = 発送済みにした注文は、eBay の手続きではキャンセルできません。返金で処理します。
    .headline = 発送済みと登録したため、キャンセルの手続きはできません。購入者に知らせ、eBay の画面から全額を返金してください。
# EB-01
ebay-duty-answer-request = eBay の画面で、キャンセルの申し出に回答してください。
    .if-missed = 申し出は自動で却下され、注文は残ります。
ebay-duty-answer-unpaid =
    .if-missed = 申し出は自動で承認され、注文はキャンセルになります。
# EB-01
ebay-silence-paid = 支払い済みの注文では、3日たっても答えないと申し出が自動で却下され、注文は残ります。
# E03
ebay-silence-unpaid = 支払い前の注文では、3日たっても答えないと申し出が自動で承認され、キャンセルになります。
# EB-01
ebay-silence-message = メッセージだけの申し出には eBay の期限がなく、答えなくても自動では何も起きません。
# EB-14
ebay-duty-ship = 断るなら、期限どおりに発送し、追跡番号を登録してください。
    .if-missed = 発送遅れとして数えられることがあります。
# E07
ebay-duty-cancel-in-30-days = eBay の画面でキャンセルしてください。
    .if-missed = キャンセルの手続きができなくなり、返金で処理することになります。
# EB-16
ebay-window-unpaid = 未払いとしてキャンセルできる期間
presumptions-return-accepted = 返品は承認済みであること
presumptions-accepted = 購入により契約が成立していること(eBay では、購入されるとセラーは販売を完了する義務を負います)
presumptions-delivery-proof = 運送会社の記録に配達済みとあること
presumptions-since-order = 注文から30日以内であること(その後は、eBay でキャンセルを申し出られません)
presumptions-return-terms = 返品ポリシーが出品に示されていること
presumptions-made-to-order = 受注生産の商品ではないこと
# EB-01
ebay-steps-accept = eBay の手続きで受けた購入者の申し出は、ディフェクトになりません。
    .step-1 = Seller Hub の「Orders」→「Cancellations」で申し出を開き、「Accept」を押します。
    .step-2 = 返金は eBay が自動で行います。別に送金しないでください。
ebay-steps-accept-message =
    .step-1 = 注文の「More actions」→「Cancel order」を開き、理由は「Buyer asked to cancel」(購入者の希望)を選びます。購入者の希望を伝えるメッセージが残っていることを確かめてください。
# E28
ebay-steps-decline = 断るときに eBay が求めるのは「Decline」を押すことだけです。発送日と追跡番号を添えられます。
    .step-1 = Seller Hub の「Orders」→「Cancellations」で申し出を開き、「Decline」を押します(メッセージだけの申し出なら、返信します)。
    .step-2 = 期限までに発送し、追跡番号を登録します。発送していないのに発送済みとしないでください。
ebay-steps-lapsed =
    .step-1 = 申し出は終わっているので、「Accept」や「Decline」は押せません。Seller Hub の注文の画面で、注文が残っていることを確かめます。
ebay-steps-lapsed-unpaid =
    .step-1 = 操作は要りません。Seller Hub の注文の画面で、キャンセルになっていることを確かめます。
ebay-steps-after-30-days =
    .step-1 = 購入から30日を過ぎると「Cancel order」は使えません。注文の「More actions」→「Send refund」で返金します。
    .step-2 = 発送はせず、購入者に返金を知らせます。
ebay-steps-after-30-days-declined =
    .step-1 = 購入から30日を過ぎているので、キャンセルの手続きはありません。断るなら、購入者に返信します。
# E06
ebay-steps-part = 注文の一部だけを取り消すには、一部返金を使います。
    .step-1 = 一部だけのときは「Cancel order」を使わず、注文の「More actions」→「Send refund」で、その商品の分だけを返金します。
    .step-2 = 残りの商品を期限までに発送します。
ebay-steps-seller-out-of-stock =
    .step-1 = 注文の「More actions」→「Cancel order」で、理由は「Out of stock or damaged」(在庫切れ・破損)を選びます。
ebay-steps-seller =
    .step-2 = 返金は eBay が自動で行います。購入者にキャンセルを頼ませないでください。
ebay-steps-seller-stock-is-there =
    .step-1 = 注文の「More actions」→「Cancel order」で、本当の理由を選びます。在庫があるので「Out of stock or damaged」は選べません。
ebay-steps-seller-own-wish =
    .step-1 = 注文の「More actions」→「Cancel order」で、セラーの事情の理由を選びます。価格の間違いや売りたくない場合に「購入者の希望」は選べません。
ebay-steps-seller-wrong-address =
    .step-1 = 注文の「More actions」→「Cancel order」で、理由は「Problem with buyer’s address」(届け先の問題)を選びます。
ebay-steps-seller-unpaid =
    .step-1 = 購入の4日後から、注文の「Cancel order」で理由「Buyer hasn’t paid」(未払い)を選びます。催促は eBay が行います。
ebay-steps-seller-buyers-reason =
    .step-1 = 購入者から頼まれたときだけ、「Cancel order」で理由「Buyer asked to cancel」(購入者の希望)を選びます。
# EB-01
ebay-alternative-accept-anyway = 断れる場合でも、受けるほうが返品や未着のケースを避けやすいと eBay は勧めています。ディフェクトにはならず、手数料も戻ります。
# E06
ebay-alternative-partial-refund = その商品の分を一部返金し、残りを発送する(手数料は返金の割合だけ戻ります)
# E05
ebay-alternative-refund-after-30-days = 発送せずに「Send refund」で全額を返金する(手数料は返金の割合だけ戻り、1注文ごとの固定額は戻りません)
# EB-01
ebay-keep-request = 購入者の申し出(日時と文面)
# E28
ebay-keep-tracking = 引き渡しの記録と追跡番号
# E01
ebay-warning-label-is-no-dispatch = ラベルを買っただけでは発送になりません。受けるなら、先にラベルを取り消してください。
# E06
ebay-warning-whole-orders-only = 「Cancel order」を押すと、注文全体がキャンセルになります。一部だけのときは使わないでください。
# E05
ebay-warning-after-30-days = 購入から30日を過ぎると、キャンセルの手続きはできません。取り消すなら「Send refund」で返金します。
# E09
ebay-warning-true-reason = 本当と違う理由を選ぶと、ディフェクトにならない扱いを失います。
# E09
ebay-warning-recorded-as-buyer = 原因はセラー側です。「購入者の希望」として記録すると、事実と違う理由になります。
# E09
ebay-warning-recorded-as-seller = 購入者が頼んだキャンセルです。セラーの事情として記録すると、要らないディフェクトが付きます。
# E05
ebay-warning-marked-dispatched = 荷物が手元にあるのに発送済みになっています。引き渡していない荷物を発送済みとしないでください。
# E15
ebay-warning-refund-on-ebay = 返金は必ず eBay の画面から行ってください。PayPal などで別に返金すると、手数料は戻りません。
# E26
ebay-warning-feedback-threat = 低い評価をちらつかせて返金や返品を求めることは禁止されています。eBay に報告できます。
# E04
ebay-unknown-days = 期限は、古いドイツの案内では「3営業日」、ほかの案内では「3日」です。早いほうの3日(暦日)で数えています。
# EB-01
ebay-unknown-lapsed = 申し出が終わっていることは、案内にある3日の期限から数えたものです。eBay の画面で確かめてください。
    .headline = なお、3日以内に答えなかったため、eBay の申し出は自動で却下され、注文は残っています。
# E13
ebay-unknown-fixed-fee = 1注文ごとの固定額が戻るかは、案内によって違います(オーストリアの新しい表では戻り、古い英国・ドイツ・東南アジアの案内では戻りません)。アメリカなどのサイトと日本のアカウントについては確認できていません。
# E05
ebay-dispatched-remorse = 発送したあとは、キャンセルできません。断って追跡番号を知らせ、返品を希望なら、届いてから返品リクエストを出してもらいます。
    .headline = 発送後なので、キャンセルは断ります。返品は、届いたあとの返品リクエストになります。
# E05
ebay-dispatched-seller-cause = 発送したあとはキャンセルできず、購入者の道は返品か、届かないときの申し立てです。
    .headline = 発送後なので、キャンセルではありません。遅れや説明の問題への対応になります。
# E18
ebay-dispatched-fault = 発送前のミスに気づいたときも、届けば「説明と異なる」の返品になります。
    .headline = 発送後なので、キャンセルではありません。届いたら「説明と異なる」の返品として対応します。
# EB-06
ebay-not-received-on-its-way = 届け先への配達を証明できなければ、eBay は購入者に返金し、セラーに請求します。申し立てを eBay 上で出してもらい、その中で返金すると、手数料が戻り、セラーの解決として扱われます。
    .headline = キャンセルではなく、届いていないことへの対応です。
    .then = 追跡を調べ、届く見込みがなければ返金か再送をしてください。配達の証明がないまま断ると、ケースで負けます。
# EB-06
ebay-not-received-delivered = 配達の証明があれば、eBay は届いたものと判断します。購入者に eBay で申し立ててもらい、証明で答えます。
    .headline = 配達済みです。まだ返金せず、購入者に eBay で「届いていない」と申し立ててもらい、配達の証明で答えてください。
# EB-06
ebay-lost = 配達を証明できない荷物の代金は、eBay の保証で購入者に戻ります。
    .headline = 紛失はキャンセルではなく、届いていないことへの対応です。
    .then = 再送するか、全額を返金してください。
# E18
ebay-delivered-remorse = 購入者の気が変わった返品は、出品に示した返品ポリシーで決まります。「返品不可」なら断れます(EU・英国の消費者には使えません)。
    .headline = 届いたあとなので、キャンセルではなく返品です。
# E18
ebay-delivered-not-as-described = 破損・不良・説明と異なる商品の返品は、「返品不可」でも断れません。返品送料を負担するか、全額を返金します。
    .headline = キャンセルではなく、「説明と異なる」の返品です。
# E19
ebay-delivered-other = 「説明と異なる」でも「届かない」でもない返品は、返品ポリシーで断れます。
    .headline = 届いたあとなので、キャンセルではなく返品の相談です。
# E05
ebay-seller-after-dispatch = 発送したあとは、セラーからもキャンセルできません。
    .headline = 発送後なので、セラーからもキャンセルできません。返してもらうには購入者の同意が要ります。
# EB-08
ebay-refused = 購入者が受け取りを拒んだ荷物は eBay の返金保証の対象外で、輸入税も購入者の負担です(古い公式の案内)。実務では、商品が戻ってから送料を引いて返金します。
    .headline = まだ返金しないでください。受け取り拒否だけでは返金の義務はなく、商品が戻るまで待てます。
    .then = 商品が戻ったら、送料を引いて返金します。
ebay-refused-back =
    .headline = 戻った商品の代金を、送料を引いて返金します。
# EB-08
ebay-refused-withdrawal = 受け取らないことだけでは撤回になりませんが、EU・英国などの消費者は期間内に撤回でき、そのときは送料も返します。
    .headline = 受け取り拒否だけではキャンセルになりません。商品が戻るまで返金は待てます。購入者に、取り消すのかを確かめてください。
ebay-refused-withdrawal-back =
    .headline = 商品は戻っています。購入者が取り消すのかを確かめ、法律で返すものを返してください。
# EB-12
ebay-return-coming-back = 返品の到着を確かめてから返金します。到着から2営業日以内です。
ebay-return-coming-back-fault =
    .then = 商品が戻ったら、全額を返金してください。
# EB-12
ebay-return-back = 返品が届いたら、2営業日以内に返金するか、eBay に介入を求めます。
    .headline = 商品は戻っています。状態を確かめ、2営業日以内に対応してください。
ebay-return-back-fault =
    .then = 全額(送料を含む)を返金してください。
# E21
ebay-return-accepted = 受け付けた返品は、商品が届いてから2営業日以内に返金します(公式の案内の写しによります)。
    .then = 返品は受け付け済みです。商品が戻ってから2営業日以内に返金してください。
ebay-return-accepted-back =
    .then = 受け付けた返品が戻っています。2営業日以内に返金してください。
# EB-13
ebay-return-worn = 使用や破損で価値が下がって戻った商品は、条件を満たすセラーなら返金の50%まで差し引けます。ただし差し引くと、手数料は戻りません。
    .headline = 使用・破損で戻っています。条件を満たすセラーは50%まで差し引いて返金できますが、差し引くと手数料は戻りません。
# EB-13
ebay-return-worn-withdrawal = 撤回権を知らせてあれば、確かめるのに必要な程度を超えた使用で減った価値だけを差し引けます。eBay の画面で引けるのは50%までです。
    .headline = 返金しますが、店頭で試す程度を超えた使用で減った価値は、説明できる額だけ差し引けます(eBay では50%まで、手数料は戻りません)。
# E27
ebay-return-not-the-goods = 送ったものと違う商品が戻ったときは、証拠をそろえて eBay に介入を求めます。
    .headline = 送った商品が戻っていません。返金せず、写真などの証拠で eBay に介入を求めてください。
# EB-01
ebay-duty-decline-dispatched = 発送済みとして、追跡番号を添えてキャンセルの申し出を断ってください。
# E17
ebay-duty-answer-return = 返品リクエストに回答し、解決してください。
    .if-missed = eBay が介入でき、商品を返させずに返金してセラーに請求することがあります。
# EB-12
ebay-duty-refund-return = 返品された商品の代金を、eBay の画面から返金してください。
    .if-missed = eBay が介入して返金することがあり、そのときは手数料が戻りません。
# EB-12
ebay-duty-ask-ebay-in = 返品の画面から、eBay に介入を求めてください。
# EB-10
ebay-silence-return = 3営業日を過ぎると、購入者は eBay に介入を求められます。負ければ、評価に数えられます。
# E16
ebay-window-exchange-rate = 通貨が換算された売上は、120日以内の返金なら売れたときのレートが使われます。
# EB-18
ebay-unknown-fee-share = 落札手数料の率は、サイト・カテゴリー・ストア契約で違います。率の入力がないとき、ebay.com は二次情報の 12.9〜15% の幅で示し、ほかのサイトは示しません。
# E28
ebay-steps-dispatched = 発送後の申し出は、発送日と追跡番号を添えて断ります。
    .step-1 = キャンセルの申し出には、発送日と追跡番号を添えて「Decline」を押します(メッセージなら返信します)。
    .step-2 = 返品を希望なら、届いたあとに返品リクエストを出してもらいます。受け取り拒否を勧めないでください。
# EB-10
ebay-steps-return-accept = 返品を受けると、eBay の手続きで返送と返金が進みます。
    .step-1 = Seller Hub の「Orders」→「Returns」でリクエストを開き、「Accept the return」を選びます。
    .step-2 = 商品が届いたら状態を確かめ、2営業日以内に eBay の画面から返金します。
# E19
ebay-steps-return-decline = 断れるのは、理由が購入者の気が変わったことで、出品が「返品不可」のときだけです。
    .step-1 = 「Returns」でリクエストを開き、返品ポリシーを理由に「Decline」を選びます。
# E18
ebay-steps-not-as-described = 「説明と異なる」の返品は、セラーの負担です。
    .step-1 = 「Returns」でリクエストを開き、返品を受けて返送ラベルを用意するか、全額を返金します。
    .step-2 = 購入者が手元に残したいなら、一部返金も提案できます。
# EB-10
ebay-steps-no-goods = ファイルやサービスは、返送されるものがありません。
    .step-1 = eBay のリクエストの画面で、正しい内容をあらためて提供するか、全額を返金します。
# EB-21
ebay-steps-not-received = eBay の申し立ての中で返金すると、手続きが閉じ、記録が残ります。
    .step-1 = 追跡番号を確かめ、運送会社に調査を依頼します。
    .step-2 = 購入者に、eBay の購入履歴から「届いていない」と申し立ててもらいます。
    .step-3 = 返金するときは、その申し立ての画面から行います。別の方法で返金しないでください。
# EB-08
ebay-steps-refused = 受け取り拒否の荷物は、戻りを待ってから返金します。
    .step-1 = 追跡で「受取拒否(Refused)」「返送中」の記録を保存します。
    .step-2 = 購入者に、受け取るのか、取り消すのかを尋ねます。輸入税は購入者の負担です。
    .step-3 = ケースが開かれたら、期限までに記録を添えて答えます。商品が戻ったら返金します。
# EB-13
ebay-steps-deduct = 差し引きは、返品の画面から行います。
    .step-1 = 戻った商品の写真を撮り、価値の下がった分を決めます(50%まで)。
    .step-2 = 2営業日以内に、返品の画面から理由と写真を添えて一部を差し引いた返金をし、購入者を報告します。
# EB-12
ebay-steps-refund-returned = 返品された商品の返金は、返品の画面から行います。
    .step-1 = 「Returns」で返品を開き、返金します。
ebay-steps-coming-back =
    .step-1 = 「Returns」で返品を開いて追跡を確かめ、届いたら状態を記録してから返金します。
# E27
ebay-steps-ask-ebay-in = 違う商品が戻ったときは、証拠を添えて eBay に相談します。
    .step-1 = 開封の様子、ラベル、中身を写真に撮ります。
    .step-2 = 返品の画面で「Ask eBay to step in」を選び、写真を付けます(日本のセラーは eBay Japan の窓口にも相談できます)。
# E29
ebay-alternative-return-after-receipt = 届いたあとに返品リクエストを出してもらう
# EB-10
ebay-alternative-keep-with-refund = 購入者が商品を手元に残し、一部を返金する(購入者が同意する場合)
# E15
ebay-alternative-full-refund = 差し引かずに全額を返金する(手数料の変動分が戻ります。両方の額を比べてください)
# E27
ebay-keep-returned = 戻った荷物の写真(外装・ラベル・中身・状態)
# E22
ebay-keep-refusal = 受け取り拒否と返送の追跡記録
# EB-06
ebay-keep-delivery = 配達の記録(届け先の市・郵便番号と日付、高額なら署名)
# E15
ebay-warning-deduction-costs-credit = 使用・破損を理由に差し引いて返金すると、落札手数料は戻りません。全額を返金した場合と比べてください。
# EB-13
ebay-warning-who-may-deduct = 差し引けるセラーの条件はサイトで違います(ebay.com はアメリカ・カナダ在住の Top Rated で30日以上の返品を認める出品、英国はビジネスセラー、カナダは Above Standard 以上)。日本のアカウントで使えるかは、返品の画面で確かめてください。
# E19
ebay-warning-before-ebay-steps-in = eBay が介入すると一部返金は選べず、返金で終わると手数料も戻りません。その前に解決してください。
# E24
ebay-warning-withdrawal = EU・英国の消費者は、14日以内ならビジネスセラーに撤回を求められます。出品の「返品不可」では断れません。
# E23
ebay-warning-duty-billed-later = 輸入税は購入者の負担です。運送会社が先に配達して後から関税を請求することがあり、購入者が払わなければ発送人に請求が来ます(90日ほど)。
# E22
ebay-unknown-refused = 受け取り拒否についての今の公式の文面は確認できていません。2016年の案内では保証の対象外ですが、届かない扱いで送料まで返金になるとする案内もあります。
# EB-11
ebay-unknown-return-days = 英国の古い案内では、返品リクエストに答える期限が8日(暦日)です。早いほうの3営業日で数えています。
# EB-22
ebay-unknown-not-sent-back = 返品を受けても15営業日たって発送の形跡がないと、eBay が返品を閉じることがあります(最長35営業日)。
# E15
ebay-case-refunded = eBay の画面から返金した記録があれば、それで答えます。重ねて返金しないでください。
    .headline = 返金済みの注文には、重ねて返金せず、返金の記録でケースに答えてください。
# EB-06
ebay-case-not-received = 届け先への配達を証明できなければ、購入者は送料を含む全額の返金を受けます。eBay が返金して閉じると、手数料は戻らず、評価に数えられます。
    .headline = 配達を証明できなければ、争っても勝てません。eBay が決める前に、ケースの中で返金するか、届けてください。
# EB-06
ebay-case-delivered = 届け先への配達の記録があれば、eBay はセラーの側に立ちます。
    .headline = 返金せず、追跡番号と配達の証明でケースに答えてください。証明がなければ、答えは変わります。
ebay-case-delivered-unproven =
    .headline = 届いていても、配達を証明できなければ負けます。ケースの中で返金するか、証明を手に入れてください。
# E18
ebay-case-not-as-described = 「説明と異なる」のケースでは、返品送料を負担して返品を受けるか、全額を返金します。
    .headline = 断れません。返送ラベルを出して返品を受けるか、ケースの中で全額を返金してください。
ebay-case-back =
    .headline = 商品は戻っています。ケースの中で全額を返金してください。
ebay-case-missing-returned =
    .headline = 購入者に届かず戻っています。ケースの中で返金するか、購入者と話して送り直してください。
# EB-08
ebay-case-refused = 受け取り拒否や輸入税の不払いは、古い公式の案内では返金保証の対象外です。拒否の記録で答えます。
    .headline = 返金せず、期限までに受け取り拒否の記録でケースに答えてください。商品が戻ったら、代金を返します。
ebay-case-refused-back =
    .headline = 商品は戻っています。期限までに受け取り拒否の記録でケースに答えてください。送料まで返すかは資料が分かれ、eBay の介入後は一部だけの返金ができません。
ebay-case-refused-withdrawal =
    .headline = まだ返金せず、期限までに受け取り拒否の記録でケースに答えてください。商品が戻ったら返金します。
# E19
ebay-case-remorse = 購入者の気が変わっただけの返品は、返品ポリシーか購入者の国の法律が認めるときだけ保証の対象です。
    .headline = キャンセルではありません。返品ポリシーと購入者の国の法律で決まる返品です。期限までにケースに答えてください。
# EB-08
ebay-case-lost = eBay が購入者に返金すると、その額をセラーに請求し、手数料は戻らず、評価に数えられます。
    .headline = eBay は購入者への返金を決めました。新しい証拠があれば、30日以内に異議を申し立てられます。
ebay-case-lost-for-good =
    .headline = eBay は購入者への返金を決め、異議の期間も過ぎています。重ねて返金しないでください。
# EB-14
ebay-case-won = セラーの側で、またはどちらの責任もないとして閉じたケースは、評価に数えられません。購入者の法律上の権利は残ります。
    .headline = eBay のケースは終わっています。eBay に対してすることはありません。購入者の法律上の権利は残ります。
# EB-02
ebay-dispute-answer = 支払いへの異議(チャージバック)は、カード会社や PayPal が決めます。セラーは eBay の画面で、受け入れるか争うかを5日以内に答えます。
    .headline = 別に返金せず、5日以内に eBay の画面で証拠を付けて争うか、受け入れるかを答えてください。
# EB-02
ebay-dispute-accept = 争って負けると、異議の手数料がかかります。届けられない、または配達を証明できない注文は、受け入れるのが安全です。
    .headline = 争っても勝てません。別に返金せず、eBay の画面で異議を受け入れてください。
# EB-05
ebay-dispute-refunded = eBay から全額を返金してあれば、セラー保護の対象になることがあります。
    .headline = 返金済みの注文には、重ねて払わず、返金の記録を付けて5日以内に争ってください。
# EB-05
ebay-dispute-lost = カード会社や PayPal が購入者への返金を決めると、その額と異議の手数料が差し引かれます。セラー保護に当たれば戻ることがあります。
    .headline = 異議は、購入者の主張どおりに認められました。重ねて返金せず、セラー保護に当たるなら30日以内に eBay に見直しを求めてください。
ebay-dispute-lost-for-good =
    .headline = 異議は、購入者の主張どおりに認められ、見直しの期間も過ぎています。重ねて返金しないでください。
# EB-02
ebay-dispute-won = 購入者が使える手続きは一つだけで、異議が出ると eBay のほかの手続きは閉じます。
    .headline = 支払いへの異議は終わっています。eBay に対してすることはありません。
# EB-06
ebay-duty-answer-case = ケース(申し立て)に、証拠か返金で回答してください。
    .if-missed = eBay が介入して購入者に返金することがあり、手数料は戻らず、評価に数えられます。
# EB-08
ebay-duty-appeal-case = 新しい証拠を添えて、eBay に異議を申し立ててください。
ebay-duty-appeal =
    .if-missed = 決定は変わらなくなります。
# EB-02
ebay-duty-answer-dispute = eBay の画面で異議に回答してください(受け入れる・争う)。
    .if-missed = セラー保護を受けられません。
# EB-04
ebay-duty-appeal-dispute = セラー保護の見直しを eBay に求めてください。
# EB-06
ebay-silence-case = 3営業日を過ぎると、購入者は eBay に介入を求められ、eBay は48時間以内に決めます。
# EB-06
ebay-silence-case-closes = 21営業日のあいだ動きがなければ、「届かない」の申し立ては閉じます。
# EB-02
ebay-dispute-closes-the-rest = 異議が出ると、同じ取引のキャンセル申し出・返品・ケースは直ちに閉じます。
# EB-06
ebay-steps-case = ケースには、証拠を付けて答えます。
    .step-1 = 「Requests and disputes」でケースを開き、追跡番号・配達や拒否の記録・写真を付けて答えます。
    .step-2 = 購入者に取り下げを迫らないでください。
# E15
ebay-steps-case-remedy = eBay が介入する前に、ケースの中で解決します。
    .step-1 = 「Requests and disputes」でケースを開き、その中で返金するか、返品・再送を提案します。
    .step-2 = eBay の外では返金しないでください(手数料が戻りません)。
# EB-08
ebay-steps-appeal = 異議は、新しい証拠を付けて申し立てます。
    .step-1 = 閉じたケースから「Appeal」を選び、新しい証拠を付けます。
# EB-02
ebay-steps-dispute = 異議には、eBay の画面で答えます。
    .step-1 = 「Requests and disputes」で異議を開き、争うなら追跡番号・配達の証明・商品ページなどを付けます。
    .step-2 = 購入者の言うとおりなら受け入れます。争って負けると、異議の手数料がかかります。
# EB-02
ebay-steps-dispute-accept = 受け入れると、eBay が購入者に返金し、その額が差し引かれます。
    .step-1 = 「Requests and disputes」で異議を開き、「Accept」を選びます。
# EB-05
ebay-steps-dispute-lost = 決まった異議は、セラー保護の見直しだけを求められます。
    .step-1 = 配達の証明や返金の記録があれば、eBay に連絡して見直しを求めます。
# EB-05
ebay-keep-case = 追跡番号、配達の証明、商品ページ、購入者とのやりとり
# EB-07
ebay-warning-signature = 高額の注文(750ドル・550ユーロ以上)では、配達の証明に署名が必要です。
# EB-02
ebay-warning-pay-once = 異議の手続きと別の返金で、二重に払わないでください。
# E19
ebay-warning-no-partial-refund = eBay が介入したあとは、一部返金では終われません。
# EB-02
ebay-unknown-dispute-silence = 異議に答えなかったときの扱い(手数料を含む)は、公式の文面を確認できていません。
# EB-04
ebay-unknown-dispute-fee = 異議の手数料は二次情報では20ドル(EUのサイトではなし)です。ほかのサイトの額と、免除の条件は確認できていません。
# E08
ebay-metric-seller-cancels = 取引のディフェクト1件になります(2%を超え、5人以上の購入者に及ぶと Below Standard)。
    .otherwise = 未払い・届け先の問題によるキャンセルは、ディフェクトになりません。
    .unknown = 理由によって、ディフェクトになるかが変わります。
# E09
ebay-metric-buyer-asked = 頼まれていないキャンセルはディフェクトになります。
    .otherwise = 購入者の申し出を eBay の手続きで受けても断っても、ディフェクトになりません。
ebay-metric-seller-cause =
    .unknown = 購入者の申し出として受ければディフェクトになりませんが、原因がセラー側にあるときの扱いは確認できていません。
# EB-14
ebay-metric-case = 「セラーの解決なしに閉じたケース」に数えられ、取引のディフェクトにもなります。
    .otherwise = セラーの側で閉じたケースは数えられません。
ebay-metric-case-open =
    .unknown = eBay が介入する前に解決すれば数えられません。介入して負けると数えられます。
ebay-metric-return =
    .otherwise = 購入者と解決した返品は、ディフェクトに数えられません。
# EB-14
ebay-metric-late-shipment = 発送遅れとして数えられることがあります。
    .unknown = 到着予定日より遅れて届き、期限内の引き受けスキャンもないと、発送遅れに数えられます。
# EB-15
ebay-unknown-late-limit = 発送遅れの上限は4つの地域プログラム(アメリカ・英国・ドイツ・グローバル)で違い、その数値は確認できていません。
# EB-14
ebay-unknown-case-limit = 「セラーの解決なしに閉じたケース」の上限の数値は、確認できていません。
# E08
ebay-warning-feedback = セラーの事情でキャンセルすると、購入者は低い評価を残せます。先に謝って知らせてください。
share = 落札手数料の変動分
fixed = 落札手数料の固定額(1注文ごと)
resend = 再送の送料(商品代は含みません)
debit = 残高からの差し引き
dispute = 異議(チャージバック)の手数料
nothing-paid = 支払い前なので、ありません
all-paid = 送料を含む支払いの全額
sale-stands = 販売はそのまま
share-credited = 全額の返金では変動分が戻ります(国際手数料と Promoted Listings Standard も同じ)
share-forfeited = { $rate } × 売上の全額。差し引いて返金すると戻りません。国際手数料と広告料も戻らず、ここには含みません(E15)
share-proportional = { $rate } × 返さない分。手数料は返金の割合だけ戻ります(E14)
share-if-lost = 負けると { $rate } の手数料が戻りません(E15)
share-decided = eBay や決済会社が返金を決めると、手数料は戻りません(E15)。ここでは { $rate } で数えています
fixed-inside = セラーの事情によるキャンセルでは、{ $fixed } が残ります(E12)
fixed-outside = 購入者の希望や届け先の問題によるキャンセルでは、{ $fixed } も戻ります(E11)
fixed-range = { $fixed } が戻るかは、案内によって違います(E11、E13)
fixed-refund = 返金では、1注文ごとの { $fixed } は戻りません(E14)
fixed-unknown = このサイトの固定額は確認できていません
label-to-void = ラベルを取り消せるかは運送会社によります
nothing-sent = まだ送っていません
refund-as-given = 入力された返金額
refund-less-half = 差し引きは50%まで(E20)。全額を返すこともできます
refund-less-shipping = 商品が戻ったら、発送の送料を引いて返します(E22)
refund-withdrawal = 標準の配送料を含む全額(速達などの上乗せ分を除く)
refund-remorse = 商品代金。発送の送料を返すかは返品ポリシーによります(送料無料なら全額)
resend-cost = 同じ送料をもう一度
outbound-postage = 発送にかかった送料
debit-if-lost = 負けたときに差し引かれる額
debit-decided = 決定によって差し引かれた額
debit-accepted = 受け入れると、全額が差し引かれます
dispute-fee-if-lost = 争って負けたときの手数料(EB-03、EB-04。EUのサイトではないとされます)
dispute-fee-none = 受け入れた場合や勝った場合は、かかりません
nothing-comes-back = 返送される商品はありません
return-seller = 説明と異なる商品の返送は、セラーの負担です(E18)
return-refused = 受け取り拒否で戻る送料は、ふつう発送人に請求されます
return-buyer-told = 購入者の負担と知らせてあります(L-EU-008、L-UK-005)
return-not-told = 購入者の負担と知らせていないので、セラーの負担です(L-EU-008、L-UK-005)
return-policy = 返品ポリシーで、どちらが払うかが決まります(E18)
value-cancel-button = キャンセルリクエスト
value-message = メッセージ
value-return-request = 返品リクエスト
value-claim = ケース(届かない・説明と異なる)
value-chargeback = 支払いへの異議(チャージバック)
value-marketplace-decides = eBay か決済会社が決めます
never-false-dispatch = 発送していないのに「発送した」と書かない
never-untrue-reason = 本当と違うキャンセル理由を選ばない・頼まない
never-shift-reason = セラーの事情なのに、購入者にキャンセルを頼ませない
never-off-ebay = eBay の外での返金や取引を持ちかけない
never-refuse-at-door = 受け取り拒否を勧めない
never-no-returns = 不良や EU・英国の撤回に「返品不可」を持ち出さない
never-bargain = 評価と引き換えの返金を持ちかけない
never-refund-days = 返金が届く日数を約束しない
