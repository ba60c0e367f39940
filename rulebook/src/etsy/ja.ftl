value-message = メッセージ(Help with order を含む)
value-claim = ケース(Etsyへの申し立て)
value-marketplace-decides = Etsy・カード会社が判断します
hours-48 = 申し出から48時間以内
processing-time = 出品に示した発送期限まで
presumptions-accepted = 購入により契約が成立していること(Etsy では、セラーは成立した取引を完了することに同意しています)
presumptions-return-terms = 返品ポリシーが出品に示されていること(Etsy では設定が必須です)
agreed = 返品を承諾した後なので断れません。Etsy は、合意した返品を最後まで行うよう求めています。
policy-grants = ショップの返品ポリシーが返品を認めているので、断れません。
remedy = 返送料を負担して返品を受けるか、全額を返金するか、代わりの品を送ってください。
return-in-full = 商品が戻ったら、送料を含む全額を返金してください。
wait = 返金は、商品が戻るまで待てます。
# ET12
etsy-request-unpaid = 支払いのない注文は、セラーがキャンセルできます(古い公式の案内)。
    .headline = 支払い前なら、断る意味はありません。キャンセルしてください。
# ET01
etsy-request-not-started = キャンセルできるのはセラーだけで、受けるかどうかもセラーが決めます。着手前なら受けるのが一般的です。
    .headline = Etsy の規約では断れます。ただし着手前なので、受けるのが一般的です。受けると全額の返金になります。
# ET01
etsy-request-begun = キャンセルできるのはセラーだけです。製作や梱包を始めた注文、オーダーメイドの注文は断れます。
    .headline = 作業を始めているので、Etsy の決まりでは断れます。一部だけを返す取り決めは、同意のうえの一部返金です。
etsy-request-custom =
    .headline = 受注生産・オーダーメイドなので、断れます。着手前なら、受けることもできます。
# ET01
etsy-request-seller-cause = 受けるかどうかはセラーが決めますが、原因がセラー側なら、送っても不着や説明違いのケースになります。
    .headline = 原因がお店の側なら、受けるのが安全です。
# ET01
etsy-seller-cancels = 完了できない取引は、先にメッセージで知らせてからキャンセルします。購入者には全額が戻り、出品手数料と取引手数料も戻ります。
    .headline = お店からのキャンセルです。先に購入者へ知らせ、本当の理由を選んでください。全額の返金になります。
# ET11
etsy-by-policy = 発送後は、返品・返金・交換をショップごとの返品ポリシーと購入者の国の法律が決めます。EU・英国の消費者への販売では、現地の消費者保護の規則に従います。
# ET11
etsy-shipped-remorse =
    .headline = 発送後なので、キャンセルは断れます。返品は、ショップの返品ポリシーと法律で決まります。
etsy-shipped-seller-cause =
    .headline = 発送後なので、キャンセルではありません。遅れや説明の問題への対応になります。
# ET09
etsy-fault = 破損した品や説明と異なる品は、解決しないと Etsy のケースにできます。Etsy の購入保護の対象なら Etsy が返金します。
    .headline = キャンセルではなく、不良・説明違いへの対応です。
# ET09
etsy-not-received = 届かない・遅れた注文は、到着予定日が過ぎて48時間たつと、Etsy のケースにできます。購入保護の対象なら、Etsy が購入者に返金し、売上はセラーに残ります。
etsy-not-received-on-its-way =
    .headline = キャンセルではなく、届いていないことへの対応です。
    .then = 追跡を調べ、届かないときは再送か返金をしてください。到着予定日を過ぎたら、Etsy のケースの案内もできます。
etsy-not-received-delivered =
    .headline = 追跡では配達済みです。まだ返金せず、見つからなければ Etsy のケースを開くよう案内してください。
etsy-lost =
    .headline = 紛失はキャンセルではなく、届いていないことへの対応です。
    .then = 再送か全額の返金をしてください。購入保護の対象なら、購入者がケースを開くと Etsy が返金します。
etsy-delivered-remorse =
    .headline = 届いたあとなので、キャンセルではなく返品です。
etsy-seller-after-dispatch =
    .headline = 発送後なので、お店からもキャンセルできません。返してもらうには購入者の同意が要ります。
# ET11
etsy-refused = 関税・輸入税は購入者の負担です。購入者が払わない、受け取らないために届かない注文は購入保護の対象外で、セラーに返金の責任はなく、返金は任意です。法律が返金を求めるときは別です。
    .headline = まだ返金しないでください。受け取らないだけではキャンセルになりません。
etsy-refused-back =
    .headline = 荷物は戻っています。購入者が取り消すのかを確かめ、ポリシーと法律で返すものを返してください。
# ET11
etsy-return = メッセージやケースで返品を約束したら、戻った商品の返金までを守る必要があります。
etsy-return-back =
    .headline = 商品は戻っています。状態を確かめ、返金を約束していれば、そのとおり返金してください。
# ET11
etsy-return-not-the-goods = 返品の約束は、戻った商品の代金を返すものです。違う商品が戻ったときの手順は、資料にありません。
    .headline = 送った商品が戻っていません。返金せず、写真を添えて購入者に知らせてください。
# ET09
etsy-case-open = ケースは Etsy が決めます。多くは発送の記録と購入保護の条件で判断され、情報が要るときはケースの画面とメールで知らせがあります。
    .headline = Etsy が判断します。別に返金せず、求められた情報をケースの画面で出してください。
etsy-case-decided =
    .headline = ケースは終わっています。重ねて返金しないでください。法律上の権利は、購入者に残ります。
# ET15
etsy-chargeback = カード会社に異議が出ると、Etsy のケースは閉じられます。使える手続きは一つだけです。
    .headline = カード会社が判断します。別に返金せず、Etsy から求められた記録を出してください。
# ET10
etsy-duty-answer = 申し出に返事をしてください。
    .if-missed = 48時間たっても解決しないと、到着予定日(または発送期限)が過ぎた注文では、購入者が Etsy のケースを開けます。
# ET01
etsy-silence-nothing = 返事をしなくても、注文は自動ではキャンセルされません。
# ET09
etsy-duty-ship = 断るなら、期限までに発送してください。
    .if-missed = 到着が予定より遅れると、購入者がケースを開けます。
# ET15
etsy-duty-answer-case = 開かれたケースに回答してください。
# ET01
etsy-steps-cancel = キャンセルは、ショップマネージャーから行います。反映まで最大48時間、購入者への着金まで3〜5日かかります。
    .step-1 = 購入者のメッセージに、キャンセルを受けると返信します。
    .step-2 = Shop Manager の「Orders & Shipping」で注文の「…」→「Cancel」を開き、本当の理由を選びます。
    .step-3 = 「Cancel order」を押します。Etsy Payments なら返金は自動です。PayPal などで受け取ったときは、その方法で返金します。
etsy-steps-seller =
    .step-1 = 先に、Etsy のメッセージで購入者に知らせます。
# ET07
etsy-steps-part = 一部だけの返金は、注文の「Refund」から行います。
    .step-1 = 一部だけのときは、注文の「…」→「Refund」で、その商品の欄に金額を入れて返金します。
# ET01
etsy-steps-decline = 断るときの決まった手続きはありません。メッセージで答えます。
    .step-1 = メッセージで断り、発送の予定を伝えます。
# ET11
etsy-steps-return = 返品の約束はメッセージで行い、返金は注文の「Refund」から行います(支払いから180日まで)。
    .step-1 = 返品の可否と送り先を、Etsy のメッセージで伝えます。
    .step-2 = 商品が戻ったら、注文の「…」→「Refund」で返金します。
etsy-steps-ended = 遅れにより契約が解除された後の返金は、商品の返送を待ちません。
    .step-1 = 荷物の戻りを待たずに、注文の「…」→「Refund」で返金します。
etsy-steps-not-arrived =
    .step-1 = 追跡を確かめ、再送するか、注文の「…」→「Refund」で返金します。
etsy-steps-no-goods = ファイルやサービスは、返送されるものがありません。
    .step-1 = 正しい内容をあらためて提供して Etsy のメッセージで伝えるか、注文の「…」→「Refund」で返金します。
etsy-steps-case =
    .step-1 = Shop Manager の「Cases」で、追跡番号・発送の証明・写真を出します。
# D-ETSY
etsy-alternative-accept-anyway = 受けてキャンセルする(出品手数料と取引手数料は戻ります)
# ET07
etsy-alternative-partial-refund = 購入者が同意すれば、一部だけを返金する(キャンセルにはせず、「Refund」で)
# ET01
etsy-keep-request = 購入者の申し出(日時と文面)
# ET15
etsy-keep-shipping = 購入時の住所あてに送った証明と追跡番号
# ET01
etsy-warning-no-thirty-minutes = 「購入者は30分以内なら自分でキャンセルできる」という説明は誤りです。キャンセルできるのはセラーだけです。
# ET01
etsy-warning-label = 使わない送料ラベルは、キャンセルの前に返金を申請してください。
# ET01
etsy-warning-cancel-is-whole = 「Cancel」は全額の返金になります。手数料や材料費を差し引くキャンセルはできません。
# ET07
etsy-warning-refund-on-etsy = 返金は Etsy の画面から行ってください。手数料が自動で戻るのは、Shop Manager から返金したときです。
# ET11
etsy-warning-agreement-binds = 返品や返金を約束すると、守ることが Etsy の決まりです。
# ET11
etsy-warning-protection-limit = 購入保護は、条件を満たす250米ドルまでの注文が対象です(11月・12月の注文は500米ドルまでとする案内もあります)。破損は年に1回目だけです。
# ET09
etsy-warning-no-second-refund = ケースや異議の間に別に返金すると、二重の返金になるおそれがあります。
# ET07
etsy-unknown-processing-fee = 支払い処理の手数料が戻るかは、資料が分かれます(公式の返金の案内では戻り、キャンセルの案内には書かれておらず、二次情報では戻りません)。
# ET12
etsy-unknown-part = 商品ごとにキャンセルできるかは、今の案内には書かれていません(古い公式の案内では、注文の一部だけもキャンセルできます)。一部返金なら確実です。
# ET09
etsy-unknown-case-time = ケースに何日以内に答えるかを示す公式の資料は、見つかっていません。早めに答えてください。
# ET15
etsy-unknown-chargeback = カード会社の異議に答える期限と手数料は、資料が見つかっていません。
# ET01
etsy-unknown-cancellations = キャンセルの数や割合でショップが不利になるかは、資料が見つかっていません。
money-debit = 口座から引かれる額
money-by-policy = ショップの返品ポリシー・法律・Etsy の判断によります
fee-transaction = 出品手数料・取引手数料
fee-transaction-credited = Etsy の画面からキャンセル・返金すると戻ります(出品手数料はキャンセルしたとき)
fee-processing = 支払い処理の手数料
fee-processing-unknown = 不明(公式の返金の案内では戻り、二次情報では戻りません)
never-false-dispatch = 発送していないものを発送したと書かない
never-shift-reason = お店の都合を、購入者の都合と書かない
never-off-etsy = Etsy の外での返金や連絡を求めない
never-close-case = ケースを閉じるよう求めない
