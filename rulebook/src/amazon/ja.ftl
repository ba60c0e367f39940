## cancellation.rs

# A-001
amazon-cancel-pending-button = 保留中や注文直後のキャンセルは Amazon が自動で処理し、出品者への依頼にはなりません。
    .headline = 注文は保留中で、購入者の操作だけで自動的にキャンセルされます。断る・受けるの判断は要りません。
# A-017
amazon-cancel-pending = 保留中は支払いの確認中です。頼まれても出荷せず、購入者には Amazon カスタマーサービスを案内します。
    .headline = 注文は保留中です。出荷も取消しもできません。購入者には Amazon カスタマーサービスを案内してください。
# A-001
amazon-cancel-self-cancel = 購入者は注文直後(日本は5分、ほかは30分。米国は出品者の設定で30分から72時間)に自分でキャンセルできます。
    .headline = 注文直後のため、購入者が自分でキャンセルできる時間内です。Amazon が自動で処理します。
# A-023
amazon-cancel-lapsed = 出荷通知のない注文は、出荷期限から7営業日で自動キャンセルされ、キャンセル率に数えられます(「7日」と書く告知もあります)。
    .headline = 出荷期限から7営業日を過ぎても出荷通知がないため、Amazon が自動でキャンセルします(キャンセル率に数えられます)。
# A-023
amazon-cancel-lapsed-request =
    .headline = 出荷期限から7営業日を過ぎており、Amazon が自動でキャンセルします。まだ「未出荷」で残っていれば、いまのリクエストを理由「購入者によるキャンセル」ですぐに受けてください(先に受ければキャンセル率に数えられません)。
# A-011
amazon-cancel-label-created = 米国のヘルプの文面では、配送ラベル作成後は「この段階ではキャンセルできない」と伝え、返品を案内します。
    .headline = 配送ラベルを作成済みなので断れます。ラベルを取り消せるなら、受けるほうが後の返品より安く済みます。
# A-020
amazon-cancel-part-of-order = 注文の一部だけをやめるときは、送る分の出荷通知をし、残りを返金します(英国のヘルプ。ほかは同様と考えられます)。
    .headline = 受けるのが安全です。送る商品だけ出荷通知をし、不要になった商品は返金してください。
# A-005
amazon-cancel-request = 注文履歴からの正式なリクエストは、出荷前なら「購入者によるキャンセル」で処理でき、キャンセル率に数えられません。受ける義務があるとまで書いた公式ページは見つかっていません。
    .headline = 受けるのが安全です。正式なキャンセルリクエストなので、出荷前なら指標に響かずキャンセルできます。
# A-025
amazon-cancel-wrong-address = 別の住所への発送を頼まれたら、キャンセルリクエストと買い直しを案内します。送り先は注文に登録された住所だけです。
# A-008
amazon-cancel-wrong-address-elsewhere = メッセージでの申し出は正式なリクエストではありません。住所違いの扱いを定めた公式ページは米国のものだけです。
# A-023
amazon-cancel-seller-late-packed = 出荷期限を過ぎた梱包済みの注文は、自動キャンセルの前なら遅れて発送できます。遅れて通知すれば出荷遅延率に、キャンセルすればキャンセル率に数えられます。
    .headline = 商品は梱包済みです。取り消す理由を先に確かめてください。出荷を忘れていただけなら、購入者の同意を得て遅れて発送できます。そうでなければ、実際の理由ですぐにキャンセルします。
# A-019
amazon-cancel-seller-not-accepted = 承諾が購入者に届く前の注文は、本当の理由で出品者がキャンセルし、購入者に知らせます。購入者にキャンセルリクエストを頼むことは禁止されています。
    .headline = 出品者からのキャンセルです。承諾がまだ購入者に届いていなければ、本当の理由を選んで手続きできます。承諾を伝えていれば、先に同意を求めてください(購入者にリクエストを頼むことは禁止です)。
# A-019
amazon-cancel-seller-accepted = Amazon の手続きでは出品者がキャンセルできますが、承諾した注文を価格の誤りや売りたくないことで取り消せるかは購入者の国の法律により、資料で決められません。
    .headline = 出品者からのキャンセルです。承諾を伝えた注文なので、購入者から履行や損害賠償を求められることがあります。まず同意を求めるのが安全です。
    .then = 承諾した注文を、購入者が同意しないまま取り消せるとする資料はありません。同意が得られなければ、承諾した条件で届けるのが安全です。
# A-014
amazon-cancel-confirmed-by-mistake = 誤って出荷通知を送った注文はキャンセルできません。商品は発送せず、返金します。
# A-014
amazon-cancel-confirmed-by-mistake-elsewhere = 出荷通知のあとはキャンセルできません。日本のヘルプでは、発送せずに返金します。ほかの国も同様と考えられます。
# A-012
amazon-shipped-unconfirmed = 発送済みで出荷通知がまだの場合は、出荷通知を送ってから、受取拒否または返品を購入者に案内します(日本)。
    .then = すでに発送済みなので、キャンセルは断れます。まず出荷通知を送り、受取拒否か返品を案内してください。
# A-013
amazon-shipped-unconfirmed-cancel-when-back = 発送済みで出荷通知がない注文は、返品が届いたあとキャンセルで処理できます。購入者に請求されていないためです(英国・カナダ)。
    .then = すでに発送済みなので、今のキャンセルは断れます。荷物が戻ったら、返金ではなくキャンセルで処理できます。
# A-016
amazon-shipped-unconfirmed-elsewhere = 発送済みで出荷通知がまだの場合の扱いは、日本と英国・カナダのページで異なり、この国のページは見つかっていません。
    .then = すでに発送済みなので、キャンセルは断れます。出荷通知を送り、返品を案内してください。
amazon-shipped-made-to-order =
    .then = 発送後なので、キャンセルは断れます。受注・名入れの商品は、届いたあとも購入者の都合では返品の対象外です。
# A-031
amazon-shipped-seller-fault = 出品者側の原因による返品は、Amazon の返品ポリシーと同等以上の条件で受け、送料も出品者が負担します。
    .then = 発送後なのでキャンセルではありません。出品者側の原因として、返品・返金か交換で対応します。
# A-022
amazon-shipped-seller-wants-out = 出荷通知のあとに取りやめる場合は、キャンセルではなく返金です。返金はキャンセル率に数えられません。
    .then = 発送後はキャンセルできません。やめるなら運送会社での回収と返金になります。
    .then-2 = 返金は「注文管理」から出品者の判断で行えます(返金手数料がかかります)。
amazon-shipped-seller-own-wish =
    .then = 発送後はキャンセルできません。契約は成立しているので、やめるには購入者の同意が要ります。
    .then-2 = 返金の義務はありません。購入者が同意したときだけ、返品を受けて返金します(返金手数料がかかります)。
# A-077
amazon-shipped-wrong-address = 購入者が誤った住所で注文し、発送済みの場合、解決方法は出品者が選べます(回収、受取人への連絡、返金するかどうか、送料を差し引いた一部返金)。
    .headline = 断れます。注文どおりの住所に送っているため、回収・再注文・一部返金のどれにするかは出品者が決められます。
# A-016
amazon-shipped-wrong-address-elsewhere = 発送後は、配送中であることを伝えて受け取り後の返品を案内します。住所違いの公式ページは米国のものだけです。
    .then = キャンセルとしては断れます。注文どおりの住所に送っているためです。戻ってきたあとの扱いは購入者と相談してください。
    .then-2 = 戻った荷物の送料を差し引けるかは、この国の公式ページでは確認できません。差し引く前に購入者へ伝えてください。
by-message = メッセージだけの申し出は正式なリクエストではありません。購入者に注文履歴からのキャンセルリクエストを案内してください(そのまま取り消すとキャンセル率に数えられます)。
by-message-says = お問い合わせだけによるキャンセルは非公式で、理由に「購入者によるキャンセル」を選んでもキャンセル率に数えられます。購入者には注文履歴からのリクエストを案内します。
wrong-address = 住所は変更できません。購入者にキャンセルリクエストと、正しい住所での買い直しを案内してください。
seller-cancels = 出品者からのキャンセルです。本当の理由を選んで、すぐに手続きしてください(購入者にリクエストを頼むことは禁止です)。
seller-cancels-says = 用意できない注文は、本当の理由(在庫なし、価格設定の誤りなど)で出品者がキャンセルし、購入者に知らせます。購入者にキャンセルリクエストを頼むことは禁止されています。
reason-says = キャンセルの画面で選ぶ理由は購入者にも知らされます。在庫なし・購入者によるキャンセル・価格設定の誤り・発送先住所に配送不可・購入者からの交換依頼・その他から、本当のものを選びます。
confirmed-by-mistake = 出荷通知を送信済みのため、キャンセルはできません。商品は発送せず、返金してください。
confirmed-by-mistake-then = 返金が必要です(購入者がそれでも商品を希望する場合は発送できます)。
shipped = 出荷通知後なので、キャンセルは断れます。受け取り後の返品の窓口は閉じないでください。
shipped-says = 出荷通知後はキャンセルボタンがなくなります。配送中であることを伝え、受け取り後の返品を案内します。
return-open = 受け取り後、Amazon の返品期間内の返品は断れません。
fault-then = 返品は断れません。全額(送料を含む)の返金か、購入者が望めば交換です。
# A-101
amazon-duty-reply = 購入者のメッセージには24時間以内に返信してください。自動返信は返信とみなされません。解決前でも、次の回答日を伝えれば大丈夫です。
    .limit = メッセージの受信から24時間以内(土日・祝日も含む)
    .if-missed = 回答の遅れとして記録され、48時間を過ぎるとマーケットプレイス保証の申請が認められやすくなります。
# A-101
amazon-duty-reply-elsewhere = 24時間以内の返信を求めるページは米国と日本のものです。ほかの国でも同じつもりで返信するのが安全です。
    .limit = メッセージの受信から24時間以内(土日・祝日も含む)
# A-101
amazon-duty-reply-button = キャンセルできない理由(発送日・追跡番号)と返品の方法を24時間以内に伝えてください。
    .limit = リクエストから24時間以内
# A-007
amazon-duty-cancel-after-ship-date =
    .limit = すぐに(出荷期限はすでに過ぎています)
# A-007
amazon-duty-cancel-before-ship = キャンセルは出荷前に処理してください。
    .limit = 出荷の前に、遅くとも出荷期限までに
    .if-missed = 出荷通知後はキャンセルできず、返金(返金手数料あり)になります。
# A-008
amazon-duty-hold = 正式なリクエストが届くまで、出荷期限の範囲で発送を待つことができます。届かなければ予定どおり発送してください。
    .limit = 出荷期限まで
    .if-missed = 出荷期限を過ぎてからの出荷は出荷遅延になり、出荷しなければ7営業日で自動キャンセルされます。
# A-008
amazon-duty-hold-month-old = 注文から30日を過ぎています。より遅い発送期限の表示も遅延の通知もしていなければ、米国の通信販売規則では注文は取り消されたものとされ、求められなくても全額の返金が必要です。発送しないでください。
# A-008
amazon-duty-hold-withdrawn = 発送せずに正式なリクエストを待ってください。購入者の国の法律では、メッセージでの申し出がそのまま有効な撤回・取消しになる場合があります。期限までに届かなければ Amazon に相談し、指標に数えられてもキャンセルするのが安全です。
    .limit = 出荷期限まで
    .if-missed = 出荷期限を過ぎてからの出荷は出荷遅延になり、出荷しなければ7営業日で自動キャンセルされます。
# A-023
amazon-duty-hold-over = 出荷期限は過ぎています。正式なリクエストを待てるのは、自動キャンセル(出荷期限から7営業日)までです。それまでに届かなければ、キャンセルするか(キャンセル率に数えられます)、購入者に取り消す権利がないことを確かめて発送するか(出荷遅延率に数えられます)を決めてください。
# A-019
amazon-duty-seller-cancel-own-wish = 取りやめると決めたら、すぐにキャンセルし、購入者へ知らせてください。
# A-019
amazon-duty-seller-cancel = 用意できないとわかったらすぐにキャンセルし、購入者へ知らせてください。
    .limit = すぐに
    .if-missed = 放置すると、出荷期限から7営業日で自動キャンセルされ、キャンセル率に数えられます。
# A-012
amazon-duty-confirm-shipment = まず出荷通知を送信してください。
    .limit = すぐに
    .if-missed = 出荷通知がないままだと出荷遅延・自動キャンセルの対象になります。
# A-014
amazon-duty-refund-confirmed-by-mistake = 商品は発送せず、「注文管理」から返金してください。
    .limit = すぐに
# A-031
amazon-duty-refund-policy = 返送先と送料の負担を知らせ、商品が戻ったら、Amazon の返品ポリシーに沿って返金してください。
    .limit = 商品が戻るのと引き換えに
    .if-missed = 購入者がマーケットプレイス保証を申請できます。
# A-023
amazon-clock-auto-cancel-japan = 出荷通知がないまま出荷期限から7営業日が過ぎると、自動でキャンセルされます(キャンセル率に数えられます)。
# A-023
amazon-clock-auto-cancel = 出荷通知がないまま出荷期限から7営業日が過ぎると、自動でキャンセルされます(土日だけを除いて数えた、最も早い日です)。
# A-023
amazon-clock-auto-cancel-seven-days = 告知には「7日」と書くものもあります。早いほうの、7日目までに動くのが安全です。
# A-028
amazon-clock-late-shipment = 出荷期限を過ぎてから出荷通知を送ると、出荷遅延率に数えられます。
# A-001
amazon-window-self-cancel-japan = 購入者が自分でキャンセルできるのは注文から5分間です(30分とする記事は日本には当てはまりません)。
# A-002
amazon-window-self-cancel = 購入者が自分でキャンセルできるのは注文から30分間です。
# A-003
amazon-window-self-cancel-us = 購入者が自分でキャンセルできる時間は、出品者の配送設定により注文から30分〜72時間です。
# A-007
amazon-steps-cancel = 正式なリクエストのキャンセル手順です(2022年の画面)。
    .step-1 = セラーセントラルの「注文管理」で、該当の注文を開きます
    .step-2 = 注文の全体なら、「注文をキャンセル」を押します(未出荷の注文にだけ表示されます)
    .step-3 = 理由は「購入者によるキャンセル」を選びます
    .step-4 = 購入者と出品者の両方に確認メールが届きます
# A-020
amazon-steps-part-of-order = 注文の一部をやめる手順です(英国のヘルプ)。
    .step-1 = 送る商品だけ出荷通知を送信します
    .step-2 = 不要になった商品は、理由「購入者都合」(CustomerCancel)で返金します
# A-008
amazon-steps-redirect-japan = 非公式の申し出を正式なリクエストに直す手順です。
    .step-1 = まだ「注文をキャンセル」を押さないでください
    .step-2 = 購入者に「アカウントサービス」→「注文履歴」→「キャンセルをリクエスト」を案内します
    .step-3 = 「注文管理」にリクエストの表示とメールが届いたら、理由「購入者によるキャンセル」でキャンセルします
# A-008
amazon-steps-redirect = 非公式の申し出を正式なリクエストに直す手順です。
    .step-1 = まだ「Cancel order」を押さないでください
    .step-2 = 購入者に「Your Orders」→「Request cancellation」を案内します
    .step-3 = 「Manage Orders」にリクエストの表示とメールが届いたら、理由「Buyer canceled」でキャンセルします
    .step-4 = 返事がなければ、重要なメッセージ(critical message)で送れます
# A-008
amazon-steps-hold-withdrawn =
    .step-1 = 発送せずに待ち、出荷期限までにリクエストが届かなければ、キャンセル率に数えられてもキャンセルします
# A-015
amazon-steps-not-charged = 出荷通知の前は、購入者に代金が請求されていません。
    .step-1 = 出荷通知の前で代金は請求されていないため、返金の操作は要りません
# A-019
amazon-duty-seller-agreement = キャンセルの前に本当の理由を伝え、購入者の同意を求めてください。同意が得られなければ、承諾した条件で届けるのが安全です。
    .limit = すぐに
    .if-missed = 同意のないままキャンセルすると、購入者から履行や損害賠償を求められることがあります。
amazon-steps-seller-agreement =
    .step-1 = キャンセルの前に、購入者に本当の理由を伝えて同意を求めます(「キャンセルリクエスト」は頼みません)
# A-007
amazon-steps-lapsed-request =
    .step-1 = 「注文管理」を開き、まだ「未出荷」で残っていれば、理由「購入者によるキャンセル」でキャンセルします。すでにキャンセルされていれば、操作は要りません
# A-017
amazon-steps-pending = 保留中の注文の扱いです。
    .step-1 = 何もせず、出荷もしないでください
    .step-2 = 購入者には Amazon カスタマーサービスを案内します
# A-019
amazon-steps-seller-cancels = 出品者都合のキャンセル手順です。
    .step-1 = 「注文管理」→「注文をキャンセル」を開きます
    .step-2 = 理由は本当のものを選びます(「購入者によるキャンセル」は選びません)
amazon-steps-reason-out-of-stock =
    .step-1 = 理由は「在庫なし」(No Inventory)を選びます
amazon-steps-reason-price-error =
    .step-1 = 理由は「価格設定の誤り」(Pricing Error)を選びます
amazon-steps-reason-address =
    .step-1 = 住所に届けられないためなら、理由は「発送先住所に配送不可」(Shipping Address Undeliverable)を選びます
amazon-steps-reason-other =
    .step-1 = 上のどれでもなければ、理由は「その他の理由」(General Adjustment)を選び、本当の事情を購入者に伝えます
# A-019
amazon-steps-seller-cancels-tell = 出品者都合のキャンセルは、購入者に知らせます。
    .step-1 = 購入者にお詫びと、代金が請求されないことを伝えます
# A-058
amazon-steps-refund-reason-shop = 返金の理由は、本当のものを選びます。
    .step-1 = 返金の理由は、出品者側の本当の原因(違う商品、不良・破損、説明違いなど)に当たるものを選びます。画面の言葉は確認できていません
# A-056
amazon-steps-refund-reason-buyer = 返金の理由は、本当のものを選びます。
    .step-1 = 返金の理由は、購入者からの返品に当たるものを選びます(出品者側の原因は選びません)。画面の言葉は確認できていません
# A-016
amazon-steps-shipped = 発送後の申し出への対応です。
    .step-1 = 「購入者へのメッセージ」の文面で、発送日・追跡番号・返品の方法を伝えます
    .step-2 = 運送会社で回収できるか確認してもかまいません
amazon-steps-shipped-on-condition =
    .step-1 = 上の答えで確認が残っていることを確かめます。それまでは、このページの文面(確認中のお知らせ)を送ります
    .step-2 = 確認できたら、申し出から24時間以内に、発送日・追跡番号・返品の方法を購入者に伝えます
# A-012
amazon-steps-confirm-first = 出荷通知前に発送した注文は、日本では通知してから返品として扱います。
    .step-1 = 出荷通知が未送信なら、先に送信します
# A-013
amazon-steps-cancel-when-back = 出荷通知前に発送した注文は、英国・カナダでは商品が戻ったあとキャンセルできます。
    .step-1 = 商品が戻ったら、返金ではなく「注文をキャンセル」で処理します(購入者に請求されていません)
# A-022
amazon-steps-seller-wants-out = 発送後に出品者からやめるときの手順です。
    .step-1 = 「注文をキャンセル」は使えません。やめたい事情を購入者に伝え、同意を得ます
    .step-2 = 返金するときは、「注文管理」→「返金」で行います
# A-001
amazon-steps-automatic = 自動のキャンセルでは、出品者の操作はありません。
    .step-1 = 操作は不要です。「注文管理」で状態だけ確認してください
# A-014
amazon-steps-refund-confirmed = 出荷通知を誤って送ったときの手順です。
    .step-1 = 商品を発送しないでください
    .step-2 = 「注文管理」→「返金」で全額を返金します
    .step-3 = 購入者に、発送しないことと返金を伝えます
# A-101
amazon-steps-unsettled = 資料で決められない場合の進め方です。
    .step-1 = 断る前に、テクニカルサポート(セラーセントラル)に扱いを確認します
    .step-2 = 確認できるまで、購入者には「確認して返信します」と伝えます(これも返信に数えられます)
# A-012
amazon-alternative-refuse-delivery = 購入者が届いた荷物の受領を拒否する(日本のヘルプが案内している方法)
# A-016
amazon-alternative-return = 受け取り後の返品(返品リクエストから)
# A-077
amazon-alternative-recall = 運送会社での回収(費用を確かめてから)
# A-011
amazon-alternative-void-label = ラベルを取り消してキャンセルを受ける
# A-025
amazon-alternative-reorder = 正しい内容での買い直し
# A-019
amazon-alternative-other-stock = 別の在庫や、購入者が同意した新しい日での発送
# A-023
amazon-alternative-ship-late = 出荷や出荷通知を忘れていただけなら、購入者の同意を得たうえで、自動キャンセルの前に発送して出荷通知を送る方法もあります。その場合はキャンセル率ではなく出荷遅延率に数えられます
# A-003
amazon-alternative-widen-self-cancel = 次からは、配送設定の自動キャンセル時間(30分〜72時間)を延ばすと、依頼を減らせます
# A-006
amazon-keep-request = リクエストの表示とメール(2022年より前は件名「Order cancellation request…」のメッセージが目印でした)
# A-008
amazon-keep-message = 購入者のメッセージと、リクエストを案内した返信
# A-089
amazon-keep-dispatch = 発送の記録(追跡番号・引渡日・送り先が注文と同じこと)を6か月
# A-077
amazon-keep-serial = 高価な商品は製造番号と写真(すり替え対策)
# A-009
amazon-warning-contact-form = メッセージだけでキャンセルすると、理由に「購入者によるキャンセル」を選んでもキャンセル率に数えられます。
# A-019
amazon-warning-ask-buyer-to-cancel = 在庫切れや価格の誤りを、購入者の「キャンセルリクエスト」にしてもらうのは禁止です。
# A-009
amazon-warning-stock-is-there = 在庫があるのに、「在庫なし」を理由に選んだり、購入者にそう伝えたりしないでください。本当の理由を選びます。
amazon-warning-recorded-as-buyer = 購入者のリクエストがないのに「購入者によるキャンセル」を選ぶと、指標が下がります。本当の理由を選んでください。
# A-007
amazon-warning-recorded-as-shop = 正式なリクエストなのに出品者都合で記録すると、キャンセル率に数えられます。「購入者によるキャンセル」を選んでください。
# A-009
amazon-warning-recorded-unofficial = 正式なリクエストのない注文に「購入者によるキャンセル」を選んでも、キャンセル率は守られません。
# A-017
amazon-warning-pending = 保留中の注文は、頼まれても出荷しないでください。
# A-089
amazon-warning-other-address = 注文と違う住所へ送ると、チャージバックの責任を負います。
# A-080
amazon-warning-false-dispatch = 出していない荷物の出荷通知を送ったり、「発送済み」と伝えたりしないでください。申請では運送会社のスキャンが見られます。
# A-008
amazon-warning-legal-withdrawal = EU・英国の法律では、メッセージでの意思表示も撤回として有効な場合があります。ボタンを案内しても権利を否定せず、発送せずに待ってください。
# L-JP-012
amazon-warning-legal-withdrawal-japan = 日本の法律では、キャンセルの申し出に決まった形式はなく、メッセージだけでも有効な取消しになる場合があります(返品特約の表示がないとき、保護者の同意のない未成年者、確認画面のない操作の誤り、誤解させる注文画面など)。ボタンを案内しても権利を否定せず、発送せずに待ってください。
# A-011
amazon-warning-label-paid = この扱いは第三者が写したヘルプの文面によるもので、現在の公式ページでは確認できていません。
# A-071
amazon-warning-already-refunded = 返金済みです。重ねて返金したり、再送と返金の両方をしたりしないでください。
# A-018
amazon-unknown-duty-to-accept = 正式なリクエストを断ると規約違反になるかは、公式のページで確認できません。断っても返品や保証の申請になることが多く、受けるのが安全です。
# A-019
amazon-warning-accepted-orders-bind = 承諾の通知(出荷通知など)を送ったあとの注文は、購入者から履行や損害賠償を求められることがあります。送っていれば、先に同意を求めてください。
# A-019
amazon-unknown-acceptance = Amazon の注文がいつ承諾されたことになるか(出荷通知の時かどうか)を定めたページは、確認できていません。
# A-004
amazon-unknown-self-cancel-us = 自動キャンセル時間の下限30分・上限72時間は、1社の記事だけによるものです。
# A-003
amazon-unknown-self-cancel-japan = 日本で自動キャンセル時間を出品者が変えられるかは、確認できません。
# A-012
amazon-unknown-shipped-unconfirmed = 出荷通知前に発送した注文は、日本(通知してから返品)と英国・カナダ(戻ったらキャンセル)で扱いが逆です。
# A-025
amazon-unknown-address-japan = 住所違いの扱いを定めた日本の公式ページは見つかっていません。
# A-102
amazon-unknown-contact-metric = 回答時間の指標に基準値や罰則が今もあるかは、確認できません。
# A-024
amazon-unknown-auto-cancel-tightening = 自動キャンセルを3営業日に短縮したとする2024年の記事がありますが、国が明記されておらず、日本・米国には当てはめていません。

## claims.rs

# A-086
amazon-claim-granted = 認められた申請には30暦日以内に再審査を請求できます。再審査中の情報提供の求めには72時間以内に答えます。
    .headline = 申請は認められましたが、30日以内なら再審査を請求できます。
# A-086
amazon-claim-granted-elsewhere = 認められた申請への再審査の請求は30暦日以内とするのは米国の資料です。この国の期限は確認できません。
    .headline = 申請は認められました。再審査を請求するなら、30日以内に動くのが安全です(期限は米国の資料によるものです)。
# A-086
amazon-claim-granted-late-elsewhere =
    .headline = 申請は認められ、再審査の期限とみられる30日も過ぎています(米国の資料による日数です。まだ請求できるかは Amazon に確かめてください)。
# A-086
amazon-claim-granted-late = 再審査の請求は、決定から30暦日以内です。
    .headline = 申請は認められ、再審査を請求できる30日も過ぎています。
# A-087
amazon-claim-decided = 退けられた申請や取り下げられた申請は、返金も注文不良率への影響もありません。
    .headline = 申請は退けられたか終了しています。この申請による返金はありません(購入者の法律上の権利は別です)。
# A-087
amazon-claim-paid-by-amazon = Amazon が購入者の申請を認めると、返金額が出品者に請求されます。認められた申請には30暦日以内に再審査を請求できます。
    .headline = Amazon が購入者に返金済みなので、申請は認められたものとして扱います。重ねて返金せず、30日以内に再審査を請求できます。
# A-088
amazon-claim-chargeback = チャージバックには通知のメールから7暦日以内に返金または反論します。サービスに関するものは出品者、不正利用は Amazon の負担です。
    .headline = チャージバックです。7日以内に、返金するか証拠を出して争うかを選んで回答してください。
# A-088
amazon-claim-chargeback-elsewhere = チャージバックに通知のメールから7暦日以内に返金または反論するとするのは、米国とオランダの資料です。この国の期限は確認できません。
    .headline = チャージバックです。返金するか証拠を出して争うかを選び、7日以内に回答するのが安全です(期限は米国などの資料によるものです)。
# A-088
amazon-claim-chargeback-refunded =
    .headline = チャージバックですが、返金は済んでいます。重ねて返金せず、7日以内に返金の記録を出して争ってください。
# A-088
amazon-claim-chargeback-late =
    .headline = チャージバックですが、返金または反論できる7日を過ぎています。代金は差し引かれます。重ねて返金しないでください。
claim-protected-headline = 自分で返金しないでください。Amazon の保護がある配送ラベルなので、申請の返金は Amazon が負担します。情報提供の求めには48時間以内に、ラベルと追跡の記録で答えます。
claim-protected-says = 保護対象の配送ラベルで初回スキャンが期限内なら、未着の申請の返金は Amazon が負担し、注文不良率にも数えられません。申請中に自分で返金すると、補てんされず、数えられます。
claim-coming-back = Amazon が判断します。荷物が返送中と追跡に出ていれば、申請は自動で返金され、注文不良率には数えられません。自分からは返金せず、情報提供の求めには48時間以内に追跡を添えて答えます。
claim-coming-back-says = 受取拒否・配達不能で返送中と追跡に出た荷物の申請は、自動で全額返金され、注文不良率には数えられません(米国・カナダ)。申請中に自分で全額返金すると数えられます。
claim-open = マーケットプレイス保証の申請中です。Amazon の求めには、48時間以内に証拠をそろえて回答してください。
claim-fault = マーケットプレイス保証の申請中です。Amazon の求めには、48時間以内に証拠をそろえて回答してください。商品の問題への責任は、申請の結果にかかわらず残ります。
claim-goods-back = マーケットプレイス保証の申請中ですが、商品は元の状態で戻っているため、返金が必要です。返金し、その記録を添えて回答してください。
claim-lost = マーケットプレイス保証の申請中です。Amazon の求めには、48時間以内に証拠をそろえて回答してください。荷物の紛失への責任は、申請の結果にかかわらず残ります。
claim-fault-then = 商品の問題への責任(修理・交換・返金など)は、申請の結果にかかわらず残ります。
claim-goods-back-then = 商品は元の状態で戻っているため、返金が必要です。
claim-lost-then = 紛失した荷物の再送または返金は、申請の結果にかかわらず販売者の責任です。
claim-refunded = 返金は済んでいます。重ねて返金せず、48時間以内に、返金の記録を添えて申請に回答してください。
claim-refunded-says = 返金済みの注文への申請には、返金した日と金額の記録を添えて答えます。申請中の返金は注文不良率に数えられることがあり、Amazon の補てんの対象にもなりません。
claim-open-says = Amazon の情報提供の求めに48時間以内に答えないと、購入者の申請が認められ、注文不良率に数えられます。申請中に自分から全額返金しても数えられます。
# A-085
amazon-duty-claim-answer = Amazon の求めに、申し出に合う証拠(追跡・発送日・写真・メッセージなど)を添えて回答してください。
    .limit = 48時間以内(再審査中の求めは72時間とする新しいページもありますが、48時間で動くのが安全です)
    .if-missed = 購入者の申請が認められ、注文不良率に数えられます。過ぎていても、すぐに回答してください。認められたあとは、30日以内に再審査を請求できます。
# A-085
amazon-duty-claim-answer-refunded = Amazon の求めに、返金した日と金額の記録を添えて回答してください。
# A-085
amazon-duty-claim-answer-covered = Amazon から情報提供を求められたら、ラベル・初回スキャン・追跡を添えて答えてください。
    .limit = 48時間以内
    .if-missed = 購入者の申請が認められ、注文不良率に数えられます。
# A-086
amazon-duty-appeal-paid = 新しい証拠を添えて再審査を請求してください。
    .limit = 決定から30暦日以内
    .if-missed = 決定が確定します。
# A-086
amazon-duty-appeal = 新しい証拠を添えて再審査を請求してください。
    .limit = 決定から30暦日以内
    .if-missed = 決定が確定します。
# A-088
amazon-duty-chargeback = 返金するか、発送・配達の証拠を出して争うかを回答してください。
    .limit = 通知のメールから7暦日以内
    .if-missed = 代金が差し引かれます。
# A-088
amazon-duty-chargeback-refunded = 返金した日と金額の記録を出して、争ってください。
# A-086
amazon-unknown-appeal-period = 再審査を請求できる日数(30日)と、再審査中の回答の期限(72時間)は米国の資料です。この国の期限は確認できないため、早めに動いてください。
# A-088
amazon-unknown-chargeback-period = チャージバックの回答の期限(7日)は米国とオランダの資料です。この国の期限は、Amazon からの通知で確かめてください。
# A-085
amazon-steps-claim-refunded =
    .step-1 = 返金した日と金額の記録を添えて「Amazon に意見を述べる」から回答します
    .step-2 = 重ねて返金せず、返金した日と金額の記録を提出します
# A-085
amazon-steps-claim = 保証申請への回答の手順です。
    .step-1 = 「パフォーマンス」→「マーケットプレイス保証申請」で該当の申請を開きます
    .step-2 = 追跡・受領サイン・商品の写真・メッセージのうち、申し出の内容に合うものを添えて「Amazon に意見を述べる」から回答します
    .step-3 = 返金する場合は、申請中の全額返金も注文不良率に数えられることを踏まえて決めます
# A-072
amazon-steps-claim-coming-back = 返送中の荷物に申請があったときの手順です。
    .step-1 = 追跡で、返送中と出ているかを確かめます
    .step-2 = Amazon から情報提供を求められたら、「マーケットプレイス保証申請」で追跡を添えて答えます
    .step-3 = 自分からは返金せず、荷物が戻ったら状態を記録します
# A-086
amazon-steps-appeal = 再審査の手順です。
    .step-1 = 「マーケットプレイス保証申請」→「再審査」を開きます
    .step-2 = 前回になかった証拠を添えて送ります
# A-088
amazon-steps-chargeback = チャージバックへの回答の手順です。
    .step-1 = 「パフォーマンス」→「チャージバック」で該当の案件を開きます
    .step-2 = 返金するか、発送・配達・メッセージの証拠を提出します
amazon-steps-chargeback-late =
    .step-2 = 結果と、代金が差し引かれたかどうかを確認します
# A-089
amazon-keep-claim = 追跡、受領サイン、商品ページ、購入者とのメッセージ、送り先の記録(6か月)
# A-087
amazon-warning-refund-during-claim = 申請中に自分から全額返金すると申請は終わりますが、注文不良率に数えられます(返金するなら申請の前に)。
# A-099
amazon-warning-no-safe-t-beside-a-claim = マーケットプレイス保証の申請やチャージバックがある注文では、SAFE-T は使えません。申請への回答と再審査で争います。
# A-103
amazon-warning-withdrawal-pressure = 申請や評価の取り下げを、圧力や見返りで求めないでください。
# A-106
amazon-warning-feedback = 返金しても低い評価は消えません。削除を頼むこと・見返りを示すことは違反です。解決後に「ご満足いただけたら変更できます」と一度伝えるのは可能です。
# A-107
amazon-window-feedback-japan = 購入者が評価を変更できるのは60日以内です(日本)。
# A-088
amazon-alternative-fraud = 不正利用のチャージバックは Amazon の負担です(理由を確認)
# A-085
amazon-unknown-claim-information-hours = 情報提供の期限は48時間の資料と72時間の資料があります。短いほうで動いてください。

## dates.rs

window-open = 配達日と申し出の日から数えると返品期間内です。どちらかを直してください。

## delivery.rs

# A-080
amazon-delivery-delivered-signed = 申請で配達の証明になるのは、購入者の受領サインのある運送会社の記録です(米国・カナダ)。
    .headline = 受領サインのある配達証明があるので断れます。追跡の日時と場所を伝え、運送会社での確認をすすめてください。
# A-080
amazon-delivery-delivered-unsigned = 配達完了の記録だけでは、申請で配達の証明になりません(米国・カナダ)。
    .headline = 受領サインがないため、断ると申請で負けるおそれがあります。運送会社で調べ、見つからなければ再送か返金を提案するのが安全です。
# A-081
amazon-delivery-delivered-elsewhere = 配達完了の記録があるのに届いていない場合も、購入者はマーケットプレイス保証を申請できます。
    .headline = 配達完了とされていても「届いていない」は申請の理由になります。心当たりを見てもらい、運送会社で調べて、再送か返金で対応してください。
# A-076
amazon-refused-back = 受取拒否・長期不在で戻った荷物からいくら差し引けるかは、公式のページで確認できません。
    .headline = 荷物が戻ったら、返金か再送かを購入者と決めるのが安全です。差し引くものがあれば、先に伝えてください。
protected = 自分で返金しないでください。Amazon の保護がある配送ラベルなので、購入者に Amazon への返金申請を案内します。
protected-says = 保護対象の配送ラベルで初回スキャンが期限内なら、未着の返金は Amazon が負担します。出品者が自分で返金すると補てんされません。
not-received = 断れません。追跡を確認し、再送か返金を購入者に選んでもらってください。
not-received-says = 届かない商品には、返金・再送・しばらく待ってもらう・運送会社への補償請求のどれを選ぶかを出品者が決めます。待つだけではマーケットプレイス保証を申請されるおそれがあります。
refused-fault = 全額返金が必要です。手数料や送料は差し引けません(運送会社の破損なら補償を請求できます)。
refused-fault-says = 配送中の破損などで受取拒否された場合、返品手数料は0%で、返送料も出品者が負担します(米国の表。ほかは同様と考えられます)。
refused-us = Amazon が判断します。追跡が返送中を示すと、購入者の申請で自動返金され、出品者に請求されます。
refused-us-says = 受取拒否・配達不能で返送中と追跡に出ると、申請により自動で全額返金されます。注文不良率には数えられません(米国・カナダ)。
refused-jp = 荷物が戻るのを待ってください。返金か再送かは戻ってから決めます。差し引ける送料は公式資料で確認できません。
refused-jp-says = 受取拒否・長期不在のとき、往復の送料を差し引けるかを定めた日本の公式ページは見つかっていません。
refused-elsewhere = 荷物が戻るのを待ってください。この国での扱いは公式資料で確認できません。
refused-elsewhere-says = 受取を拒否し返送に追跡がない場合、Amazon は申請を退けることがあります。出品者側の義務を定めたページは見つかっていません。
# A-081
amazon-clock-claim-opens = お届け予定日の最終日から3日後(かつ最初の連絡から48時間後)に、購入者はマーケットプレイス保証を申請できます。
# A-084
amazon-clock-claim-48-hours = 最初の連絡から48時間以内に回答しないと、申請がそのまま認められやすくなります。
# A-081
amazon-window-claim = 申請の期限は、お届け予定日の最終日から90日です。
# A-056
amazon-steps-fault = 不良・説明違いのときの手順です。
    .step-1 = おわびを伝え、返送先かラベルを知らせます(送料は往復とも出品者の負担です)
    .step-2 = 返金か交換かを、購入者に選んでもらいます(交換は在庫があるときだけ)
# A-078
amazon-steps-remedy = 届かないときの手順です。
    .step-1 = 追跡の記録を確認し、運送会社に調査を依頼します
    .step-2 = 在庫があれば、再送か返金を購入者に選んでもらいます(日付を示す)
    .step-3 = 在庫がなければ事情を説明し、返金に同意を得てから返金します
    .step-4 = 再送と返金の両方はしないでください
# A-080
amazon-steps-remedy-delivered =
    .step-1 = 配達の記録(日時・場所・受領サインの有無)を確かめて購入者に伝え、宅配ボックスやご家族の受け取りを見てもらいます
    .step-2 = それでも見つからなければ、運送会社に調査を依頼します
    .step-3 = 調査の結果をふまえて、再送か返金を決めます(長引くときは、途中の状況も知らせます)
# A-079
amazon-steps-protected = 保護対象の配送ラベルのときの手順です。
    .step-1 = 「注文管理」から自分で返金しないでください
    .step-2 = 48時間以内に購入者へ返信します
    .step-3 = 購入者に「Your Orders」→「Problem with order」→返金の依頼、を案内します
# A-085
amazon-steps-protected-claim =
    .step-3 = 申請はもう出ています。Amazon から情報提供を求められたら、「マーケットプレイス保証申請」でラベルと追跡の記録を添えて答えます
# A-079
amazon-duty-protected-reply = 保護を受けるには、購入者のメッセージに48時間以内に答える必要があります。
    .limit = 48時間以内(目標は24時間)
    .if-missed = 保護の条件から外れます。
# A-084
amazon-steps-refused = 受取拒否・長期不在・宛先不明のときの手順です。
    .step-1 = 追跡で返送の状況を確認します
    .step-2 = 購入者に、荷物が戻っていること、再送か返金のどちらを希望するかを伝えます
    .step-3 = 差し引く費用があれば、返金の前に伝えます
# A-072
amazon-steps-refused-amazon-decides =
    .step-2 = 購入者に、荷物が戻っている途中であることと、返金は Amazon が扱うことを48時間以内に伝えます
    .step-3 = 荷物が戻ったら、状態を記録します
amazon-steps-refused-on-condition =
    .step-1 = 受け取られなかった理由を、追跡や購入者への問い合わせで確かめます。それまでは、このページの文面(確認中のお知らせ)を送ります
    .step-2 = 理由が分かったら、荷物が戻っている途中であることと、返金を誰が扱うかを48時間以内に購入者に伝えます
# A-080
amazon-unknown-signed = Amazon への申請では受領サインのある配達証明が認められます。カード会社への異議(最初の明細から60日)でも認められるかは、資料で確認できません。
    .headline = 受領サインがあるので Amazon の決まりでは断れますが、購入者はカード会社へ異議を申し立てられます。
# A-078
amazon-alternative-resend = 再送(在庫がある場合)。購入者は商品が欲しくて注文しています
# A-078
amazon-alternative-refund-agreed = 在庫がなければ、説明して同意を得てから返金
# A-078
amazon-alternative-carrier-claim = 運送会社への補償請求
# A-076
amazon-alternative-resend-refused = 送料を新たに受け取っての再送(金額は先に合意)
# A-080
amazon-keep-tracking = 追跡の履歴、受領サイン、運送会社の調査結果
# A-084
amazon-keep-refused = 返送された荷物の写真(未開封か、破損の有無)
# A-106
amazon-warning-not-by-reflex = すぐに返金しないでください。全額返金しても低い評価は消えません。まず再送か返金かを購入者に選んでもらいます。
# A-106
amazon-warning-not-by-reflex-delivered = すぐに返金しないでください。先に配達の記録を伝えて心当たりを見てもらい、運送会社に調査を依頼します。全額返金しても低い評価は消えません。
# A-079
amazon-warning-protected = 自分で返金すると、Amazon の補てんを受けられません。
# A-073
amazon-warning-late-ship-claim = 期限までに出荷されていないと追跡に出ると、申請で自動返金され、注文不良率にも数えられます。
# A-072
amazon-warning-no-refusal-us = 「拒否したので返金しない」とは書かないでください。追跡に返送と出れば自動返金されます(「求められるまで返金しない」とする記事とは違います)。
# A-076
amazon-unknown-refused-deduction = 受取拒否・長期不在で、往復の送料を差し引けるかは確認できません。
# A-075
amazon-unknown-refused-restocking = 戻った荷物から手数料を差し引けるとする回答の写しがありますが、金額は示されていません。
# A-074
amazon-unknown-refused-europe = この国で受取拒否がどう扱われるかは、公式のページで確認できません。
# A-030
amazon-unknown-on-time-delivery = 期日内配達率の基準(90%とする記事あり)は、公式のページで確認できません。
# A-082
amazon-unknown-claim-limit-japan = 日本の保証の条件(予定日の3日後、48時間、30万円まで)は二次情報です。

## fees.rs

titles-referral-fee-charged = 販売手数料
titles-referral-fee-returned = 戻る販売手数料(返金手数料を引く前)
titles-refund-administration-fee = 返金手数料
titles-closing-fee-kept = 戻らないカテゴリー成約料
titles-fulfilment-fee-kept = 戻らないFBA配送代行手数料
titles-returns-processing-fee = FBAの返品の手数料
titles-restocking-fee = 返金から差し引ける額
titles-points-returned = 戻るAmazonポイント
titles-account-debit = 出品者アカウントから引かれる額
no-amounts = 金額が入力されていません
as-given = 入力された送料 { $amount }
not-charged = 出荷通知の前のため、購入者への請求も手数料も発生しません(推定: A-015, A-122)
refund-given = 入力された返金額 { $amount }
refund-least = 。差し引くなら { $amount } まで
uk-postage = 。購入者都合なら、標準配送を超える送料と、受け取りから14日を過ぎた返品の送料は返さなくてもかまいません(A-055, L-UK-004)
debit-working = 返金 { $refund } − 戻る販売手数料 { $credit } + 返金手数料 { $fee }(A-121)
debit-working-closing = 返金 { $refund } − 戻る販売手数料 { $credit } − 戻るカテゴリー成約料 { $closing } + 返金手数料 { $fee }(A-118, A-121)
perhaps-cancelled = 。出荷通知をしていなければ 0 の可能性があります(A-013, A-122)
cancelled-when-back-words = 出荷通知をしていない荷物は、戻ってからキャンセルできます。請求も手数料も発生しません(A-013)
points-returned = キャンセルではポイントが発生しません(A-127)
fba-fee-in-part = FBAの注文で戻る額は一部です(A-123)
closing-fee-kept =
    .amazon-us = 書籍・音楽・映像は、全額返金なら戻り、一部返金なら残ります(A-118)。小口出品では 1点 0.99 の手数料も残ります(A-120)。それ以外は資料で確認できません
closing-fee-media = 書籍・音楽・映像は、全額返金なら戻り、一部返金なら残ります(A-118)。それ以外は資料で確認できません
closing-fee-unconfirmed = 返金で戻るかは、この販売先の資料で確認できません(A-118, A-131)
no-stock = 。在庫がないため送り直せません
replaced-or-refunded = 交換・再送なら 0、返金なら { $most }(A-058)
stock-untold = 。在庫があるかは入力されていません
postage-once-more = 送料 { $amount } がもう一度かかります
covered = Amazonがマーケットプレイス保証で返金すれば、出品者の負担はありません。自分で返金すると補てんされません。ただし、対象の注文でも引かれたという報告が1件あります(A-079)
at-stake = 認められれば 0、認められなければ { $most }。保証で引かれる場合に返金手数料がかかるかは資料で確認できません(A-087, A-121)
points-in-proportion = 付与した { $amount } ポイントは、返金額に応じて戻ります(1ポイント = 1円、A-127)
goods = 商品 { $amount }
shipping = {" "}+ 送料 { $amount }
gift-wrap = {" "}+ ギフト包装 { $amount }
tax = {" "}+ 税 { $amount }
discounts = {" "}− 値引き { $amount }

## deduction.rs

none-not-told = 商品代 { $goods } × { $percent } % = { $most }。撤回権(取消権)を知らせていないため、差し引けません(L-EU-009, L-UK-005)
none = 商品代 { $goods } × { $percent } % = { $most }。差し引けません(A-045, A-060, A-061, D-29)
us = 商品代 { $goods } × 最大 { $percent } % = { $most }(送料は含みません。A-060, A-061, A-062)。20 % 以上は写真と等級の記録が必要です(A-064)
us-open = 差し引ける上限は資料で確認できません(A-063)
jp = 商品代 { $goods } × 最大 { $percent } % = { $most }。50 % は代理店の情報で、公式の表は確認できません(A-045, A-046)。返金の前に購入者へ連絡します(A-065)
no-price = 価格が入力されていないため計算できません。差し引けるのは商品代の最大 { $percent } % で、送料は含みません(A-045, A-060, A-061, A-062)
no-price-none = 差し引けません(A-060, A-061, L-EU-009, L-UK-005, D-29)
other = 差し引ける割合は、この販売先の資料で確認できません。返金の前に購入者へ連絡します(A-065)

## line.rs

no-rate = 販売手数料率が分からないため計算できません。販売手数料率(例 15 %)か、収録済みのカテゴリーを入力してください
no-charge = 販売手数料が分からないため計算できません
points = ポイント { $points } を除いた額(A-127):{" "}
no-rate-cap = 販売手数料率が分からないため計算できません。販売手数料の { $share } %、上限は明細ごとに { $cap }({ $fact })
no-fee = この販売先の返金手数料は資料で確認できません(A-115)
media-exempt = 書籍・音楽・映像には返金手数料がかかりません(A-118)
media-unknown = 書籍・音楽・映像に返金手数料がかかるかは、この販売先の資料で確認できません(A-118)。通常の商品なら { $usual }
media-part-unknown = 書籍・音楽・映像の一部返金の扱いは、この販売先の資料で確認できません(A-118)
nothing = この明細は返金しません
full = { $steps }; × { $share } % = { $raw }; 上限 { $cap }({ $fact })
partial = { $steps }; 一部返金 { $part } ÷ { $whole }: { $fee } → { $credit }; × { $share } % = { $low }。販売手数料の全体に対する計算なら { $raw }; 上限 { $cap }({ $fact }、A-119: 2通りに読めます)
credit = { $fee } 全額。返金手数料 { $low } を引いて { $net } が戻ります(A-121)
credit-all = { $fee } 全額(A-118)
credit-plain = { $fee } 全額。返金手数料の分は戻りません
credit-part = { $fee } × { $part } ÷ { $whole } = { $credit }。残り { $kept } は手数料として残ります({ $fact })
at-least = ; 最低額 { $floor }
above-bands = この価格帯の料率は資料にありません({ $fact })。販売手数料率を入力してください

## postage.rs

fulfilment-fee-kept = 配送代行手数料(発送の送料として入力された { $amount })は返金しても戻りません(A-123)
fulfilment-fee-untold = 配送代行手数料は返金しても戻りません(A-123)。額は「発送の送料」に入力してください
postage-jp = 服・靴・バッグの返品は、配送代行手数料と同額の購入者返品手数料がかかります。ほかのカテゴリーでは確認されていません(A-124)
postage-us = 服・靴は返品ごと、ほかは返品率がカテゴリーの基準を超えた分だけかかります。月25点未満の発送は対象外。額は資料にありません(A-125)
jp-prime = マケプレプライムの表: 購入者都合は購入者、ほかは出品者の負担です(A-057)
return-payer-jp = だれが負担するかは、通常の出品者出荷では資料で確認できません。マケプレプライムの表だけがあります(A-057)
return-payer-jp-fault = 出品者側の原因のため、出品者の負担です(L-JP-042, D-29)
return-payer-us = 出品者の原因なら出品者、購入者都合なら購入者から差し引けます(A-058)。ファッションは差し引けません(A-059)
de = 理由の表によります(A-056)。服・靴・バッグと、14日以内の 40 EUR 超は出品者の負担です(A-054)
uk = 理由の表によります(A-056)。ファッションは出品者の負担です(D-26)
eu = 理由の表によります(A-056)
payer-perhaps-not-told = 返送料が購入者の負担だと伝えていれば購入者、伝えていなければ出品者の負担です(L-EU-008, L-UK-005)
payer-not-told = 返送料が購入者の負担だと伝えていないため、出品者の負担です(L-EU-008, L-UK-005)
nowhere = だれが負担するかは、この販売先の資料で確認できません

## figures.rs

# A-021
amazon-metric-seller-cancellation = 出品者都合のキャンセルは、キャンセル率(7日間で2.5%未満)に数えられます。
# A-023
amazon-metric-lapsed-request =
    .unknown = 自動キャンセルになればキャンセル率に数えられ、その前にリクエストを受ければ数えられません。
amazon-metric-lapsed = 自動キャンセルは、出荷遅延率の代わりにキャンセル率に数えられます。
# A-021
amazon-metric-official-request = アカウントからの正式なリクエストは、キャンセル率から除かれます。
    .otherwise = 正式なリクエストによるキャンセル(理由「購入者によるキャンセル」)は、キャンセル率に数えられません。
# A-008
amazon-metric-by-message = 非公式の申し出でのキャンセルは、キャンセル率に数えられます。
    .otherwise = 案内どおりなら数えられません。メッセージだけでキャンセルすると1件として数えられます。
# A-022
amazon-metric-refund-not-cancellation = キャンセル率に数えるのは、出荷通知の前の取消しだけです。
    .otherwise = 出荷通知後の返金は、キャンセル率に数えられません。
# A-021
amazon-metric-not-seller-fulfilled = キャンセル率は、自社出荷の注文だけの割合です。
    .otherwise = FBA の注文は、出品者のキャンセル率の対象外です。
# A-018
amazon-metric-refusal = 断った注文はキャンセルされません。
    .unknown = 断った注文はキャンセルされていないため数えられませんが、拒否そのものの扱いは確認できません。
# A-028
amazon-metric-late-shipment = 出荷期限を過ぎた出荷通知は、出荷遅延率(4%未満)に数えられます(日本の公式ページは未確認)。
    .otherwise = 出荷期限内なので、出荷遅延率に数えられません。
    .unknown = 出荷期限を過ぎてから出荷通知を送ると、出荷遅延率に数えられます。
# A-087
amazon-metric-claim = 認められた申請は、注文不良率(60日間で1%未満)に数えられます。
    .otherwise = 退けられた申請・取り下げられた申請は、注文不良率に数えられません。
    .unknown = 申請の結果によります。
# A-087
amazon-metric-claim-open = 申請中です。
    .unknown = 申請の結果によります。認められるか、申請中に自分で返金すると数えられます。
# A-027
amazon-metric-chargeback = チャージバックです。
    .unknown = サービスに関するチャージバックは数えられ、不正利用は数えられません。
# A-072
amazon-metric-refused = 受取拒否・配達不能の自動返金です。
    .otherwise = 追跡で返送と分かる自動返金は、注文不良率に数えられません。
# A-072
amazon-metric-claim-coming-back = 返送中の荷物への申請です。
    .otherwise = 返送中と追跡に出ている荷物の自動返金は、注文不良率に数えられません。
# A-079
amazon-metric-protected = 保護対象の配送ラベルです。
    .otherwise = 保護対象のラベルでの未着は、注文不良率に数えられません。
# A-026
amazon-metric-not-received = 注文不良率は、低い評価・保証申請・チャージバックのある注文の割合です。
    .unknown = 解決すれば数えられません。マーケットプレイス保証の申請や低い評価(1〜2)になると数えられます。

## fulfilled.rs

# A-091
amazon-fba-before-dispatch = FBA の注文への問い合わせは Amazon カスタマーサービスが対応します。出品者からのキャンセルはできず、サポートへの依頼も確約はありません。
    .headline = FBA の注文は出品者がキャンセルできません。購入者には Amazon カスタマーサービスを案内してください。
amazon-reimbursement-open =
    .headline = 返金済みなのに商品が戻っていません。今が補てんの申請期間です。
amazon-reimbursement-too-early =
    .headline = 補てんの申請はまだできません。返品が届くか、Amazon の自動補てんを待ってください。
amazon-reimbursement-too-late =
    .headline = 補てんの申請期間は過ぎています。Amazon の判断を待つほかありません。
# A-057
amazon-prime-returns-japan = マケプレプライムの返品は Amazon の基準で承認され、返送料は理由ごとの表で負担が決まります。
    .headline = マケプレプライムの返品は Amazon が判断します。返品の到着後、出品者が返金します。
# A-019
amazon-prime-seller-cancels = 用意できない注文は出品者がキャンセルします。マケプレプライムでキャンセル率にどう響くかは、フォーラムの情報しかありません。
    .headline = 出品者からのキャンセルです。本当の理由ですぐに手続きしてください(購入者にリクエストを頼むことは禁止です)。
fba-return = FBA の返品・返金は Amazon が決めます。出品者に拒否権はありません。
fba-return-says = FBA では返品の可否は Amazon が判断し、期間外や返品なしの返金もあり、代金は出品者に請求されます。
reimbursement-says = 返金後に商品が戻らない場合、補てんの申請は返金から60〜120日(米国)、45〜105日(EU・英国)の間です。
prime = マケプレプライムでは、注文後の取消し・返品・返金は Amazon だけが判断します(費用は出品者負担)。
prime-says = マケプレプライムの注文後の対応は Amazon カスタマーサービスの専権です。ポリシー内の返品は自動承認され、到着後に出品者が返金します。
prime-unknown = この国のマケプレプライムのキャンセルを誰が決めるかは、資料で確認できません。Amazon カスタマーサービスを案内し、断らないのが安全です。
prime-unknown-says = 注文後は Amazon だけが判断すると書いたページは、米国とスペインのものだけが見つかっています。
prime-claim = Amazon が返金済みで、戻った商品に問題があります。30日以内に補てんを申請できます。
# A-100
amazon-reimbursement-prime-not-returned = 日本のマケプレプライムの補てんは、不正、返送ラベルの荷物の紛失、配達済みなのに届かないとの申し出が対象です。商品が送り返されない場合は挙げられていません。
    .headline = Amazon が返金し、商品は戻っていません。この場合が補てんの対象かは資料で確認できませんが、返金の通知から30日以内に申請してください。
# A-098
amazon-reimbursement-prime-not-returned-us = SAFE-T は Amazon が行った返金を対象とし、期間は返金か返品の到着の遅いほうから30日です。商品が送り返されない場合の扱いは、見つかったページにありません。
    .headline = Amazon が返金し、商品は戻っていません。SAFE-T の対象かは資料で確認できませんが、30日以内に申請してください。
# A-094
amazon-steps-reimbursement = 返金済みの商品が戻らないときの補てんの手順です。
    .step-1 = 返金の日と、商品が戻っていないことを確かめます
    .step-2 = 請求できる期間に、Amazon へ補てんを請求します(どの画面から請求するかは、資料で確認できません)
    .step-3 = 購入者への連絡は要りません
# A-100
amazon-steps-prime-claim = マケプレプライムの補てんの申請です。
    .step-1 = Amazon からの返金の通知と、配送・返送の追跡の記録をそろえます
    .step-2 = 返金の通知から30日以内に、補てんを申請します(画面の場所は確認できていません)
amazon-keep-prime-claim = Amazon からの返金の通知、配送と返送の追跡の記録、戻った商品があればその写真
# A-097
amazon-unknown-prime-cancellation = マケプレプライムの注文後の対応を Amazon だけが行うと書いたページは、米国とスペインのものだけです。この国ではだれが決めるか、確認できません。
prime-claim-says = Amazon が行った返金への補てん申請は、日本のマケプレプライムでは返金通知から30日以内(1点50万円まで)、米国の SAFE-T でも30日以内です。
# A-091
amazon-steps-fba = FBA の問い合わせは Amazon が対応します。
    .step-1 = 購入者に Amazon カスタマーサービスを案内します(セラーセントラルに定型文があります)
    .step-2 = 返金やキャンセルの約束はしないでください
# A-097
amazon-steps-prime = マケプレプライムの注文後の対応は Amazon が行います。
    .step-1 = 購入者に Amazon カスタマーサービスを案内します
    .step-2 = 返品が届いたら返金し、問題があれば補てんを申請します
# A-092
amazon-alternative-seller-support = 出品者サポートへの取消し依頼(確約はありません)
# A-097
amazon-duty-refund-prime = マケプレプライムの返品は、届いたら返金してください(土日だけを除いて数えた、最も早い日です)。Amazon が返金済みなら、重ねて返金しないでください。
    .limit = 返品の到着から2営業日以内
# A-097
amazon-duty-refund-prime-japan = マケプレプライムの返品は、届いたら返金してください。期限は米国・スペインの資料によるもので、日本の資料は見つかっていません。Amazon が返金済みなら、重ねて返金しないでください。
    .limit = 返品の到着から2営業日以内(日本では未確認)
# A-093
amazon-duty-removal-order = 販売不可の在庫は、返送・所有権の放棄(廃棄)の依頼を作成し、状態を確かめてください。
    .limit = 到着から30日以内
    .if-missed = 保管手数料や廃棄の対象になります。
# A-093
amazon-duty-removal-order-elsewhere = 販売不可の在庫は、返送・廃棄の依頼を作成し、状態を確かめてください。
    .limit = 期限は資料で確認できません
# A-093
amazon-steps-removal = 販売不可在庫の扱いです。
    .step-1 = 「在庫」→「販売不可在庫」で該当の商品を確認します
    .step-2 = 返送または廃棄の依頼(所有権の放棄)を作成します
    .step-3 = 届いたら検品し、Amazon の判定と違えば補てんを申請します
# A-094
amazon-duty-reimbursement-us = 戻らない商品の補てんを申請してください(多くは60日目に自動で補てんされます)。
    .limit = 返金から60日目〜120日目
    .if-missed = 期間を過ぎると申請できません。
# A-095
amazon-duty-reimbursement-europe = 戻らない商品の補てんを申請してください。
    .limit = 返金から45日目〜105日目
    .if-missed = 期間を過ぎると申請できません。
# A-094
amazon-window-reimbursement-us = 補てんを申請できるのは返金から60〜120日です(45日とする古い資料もあります)。
# A-095
amazon-window-reimbursement-europe = 補てんを申請できるのは返金から45〜105日です。
# A-100
amazon-duty-prime-reimbursement = 補てんを申請してください(1点50万円まで。チャージバックは対象外)。
    .limit = 返金の通知から30日以内
    .if-missed = 補てんを受けられません。
# A-097
amazon-duty-prime-refund = 返品が届いたら返金してください。
    .limit = 到着から2営業日以内(スペインの資料。米国の4暦日がプライムに及ぶかは不明)
    .if-missed = Amazon が返金し、費用は出品者に請求されます。
# A-093
amazon-keep-fba = 返品された商品の写真・製造番号・Amazon の判定
# A-090
amazon-warning-fba-promise = FBA の注文で返金や返品の可否を約束しないでください。決めるのは Amazon です。
# A-097
amazon-unknown-prime-metric = マケプレプライムの出品者キャンセルがキャンセル率にどう響くかは、確認できません。
# A-097
amazon-unknown-prime-four-days = 米国の4暦日の返金期限がマケプレプライムに及ぶかは、確認できません。
# A-093
amazon-unknown-removal-japan = 日本で販売不可在庫を引き取る期限は、確認できません。
# A-124
amazon-unknown-fba-high-return-japan = 服・靴・バッグ以外で、返品率による手数料が日本にあるかは見つかっていません。

## labels.rs

value-pending = 保留中
value-paid = 未出荷
value-ship-date-passed = 出荷期限を過ぎた・未出荷
value-ship-confirmed = 出荷通知済み
value-cancel-button = キャンセルリクエスト(注文履歴から)
value-return-request = 返品リクエスト
value-claim = マーケットプレイス保証の申請
value-marketplace = Amazon
value-seller = 出品者
value-marketplace-decides = Amazonが判断します

## letters.rs

never-false-dispatch = 荷物が手元にあるのに「発送済みです」と書かない
never-already-cancelled = ボタンからの申請を見る前に「キャンセルしました」と書かない
never-ask-buyer-to-cancel = 在庫切れや価格の誤りで、購入者にキャンセルを申請させない
never-outside-amazon = Amazon の外(メール・電話・URL)での連絡を求めない
never-marketing = 広告・クーポン・ほかの商品の案内を入れない
never-feedback = 評価・レビューの削除や変更を頼まず、見返りも示さない
never-important-mark = 重要でない連絡の件名に[重要]を付けない
never-withdraw-claim = マーケットプレイス保証やチャージバックの取り下げを頼まない
never-deny-rights = Amazon の保証や法律上の権利がないと書かない
never-other-address = 注文にない住所へ送ると約束しない
never-resend-and-refund = 再送と返金の両方を約束しない
never-refund-first = 減額は、返金する前に理由と金額を伝える
never-persuade = キャンセルや解約を思いとどまらせようとしない
never-refund-days = 「必ず○日以内に返金されます」と約束しない

## returns.rs

# A-038
amazon-return-catalogue-error = Amazon のカタログ情報の誤りによる返品は、「技術的な問題が解決した」を選んで終了し、Amazon カスタマーサービスを案内します(日本)。
    .headline = 商品ページの誤りが Amazon 側なら、リクエストを終了して、購入者に Amazon カスタマーサービスを案内します。説明と違う商品についての、購入者に対する責任は残ります。
# A-067
amazon-return-small-without-address = 日本国内の返品先住所がない出品者の注文は、税・送料込み1,000円以下なら Amazon が返品なしで返金します。
    .headline = 国内の返品先がなく1,000円以下のため、Amazon が返品なしで返金します。
# A-040
amazon-return-never-sent = 動きのない返品リクエストは50日で自動的に終了します(米国)。返金は返品の到着後です。
    .headline = 返品が届くまで返金は不要です。放置された承認済みリクエストは期限で終了します。
# A-031
amazon-return-awaited = 承認した返品の返金は、商品の到着後です。
    .headline = 承認済みの返品です。商品が届くのを待ち、届いたら返金してください。
# A-068
amazon-return-uk-address = 海外の出品者は、英国内の返品先住所か追跡付きの元払いラベルを4暦日以内に渡します。
    .headline = 断れません。4暦日以内に英国内の返品先か元払いラベルを渡さないと、返品なしで返金されます。
# A-068
amazon-return-uk-address-authorised = 海外の出品者は、英国内の返品先住所か追跡付きの元払いラベルを4暦日以内に渡します。
    .headline = 断れません。4暦日以内に英国内の返品先か元払いラベルを渡さないと、返品なしで返金されます。
# A-037
amazon-return-closed = 終了した返品リクエストは再開できず、購入者の新しいリクエストが必要です(日本)。
    .headline = 終了したリクエストはあとから承認できません。返品を受ける場合は、購入者に新しいリクエストを出してもらいます。
# A-031
amazon-return-before-arrival = 返品期間は、多くの資料では商品の到着から数えます(配達予定日から数える資料もあります)。
    .headline = 到着前の返品リクエストです。返品期間は終わっていないので断れません。届いてからの返送を案内してください。
# A-041
amazon-return-before-arrival-outside = 返品期間の起点は、受取日・配達日・配達予定日と資料が分かれます。届く前に期間が終わるのは、配達予定日から数えたときだけです。
    .headline = 受けるのが安全です。商品がまだ届いていないのに返品期間が終わったと言えるかは、起点の資料が分かれるため決められません。注文画面の期限を確かめてください。
# A-016
amazon-return-by-message-inside = 発送後の申し出は、受け取り後の返品として案内します。Amazon の返品期間内なら受ける必要があります。
    .then = 届いたあとなのでキャンセルではなく返品です。返品リクエスト(返品受付センター)を案内してください。
amazon-return-by-message-outside =
    .then = 届いたあとなのでキャンセルではなく返品の相談です。Amazon の返品期間は過ぎています。
# A-031
amazon-return-fault-by-message-inside = 破損・不良・誤配送・説明違いの返品は出品者の責任で、往復の送料を含めて返金します。
    .then = キャンセルではなく、商品の問題への対応です。返品と全額返金、または交換を選んでもらってください。
# A-039
amazon-return-fault-by-message-outside = 返品期間外は出品者が受けるか断るかを選べますが、購入者は保証を申請でき、法律上の権利も残ります。
    .then = Amazon の返品期間は過ぎていますが、商品の問題への責任は残ります。断る前に法律上の扱いを確かめてください。
# A-031
amazon-return-coming-back = 返品の返金は商品の到着後です。米国の Amazon ラベルでは、運送会社の最初のスキャンで Amazon が返金します。
    .headline = 返品の到着を待ち、届いたら返金してください。
# A-052
amazon-return-first-scan = 米国の元払いラベルでの返品は、運送会社の最初のスキャンで Amazon が返金します(必須の制度)。出品者が一部返金をした返品には行われません。返金額は Amazon の基準で、期間後の返品では減ることがあります。
    .headline = Amazon のラベルでの返品は、運送会社の最初のスキャンで Amazon が返金します。重ねて返金しないでください。届いたら状態を確かめ、問題があれば SAFE-T で請求します。
amazon-return-made-to-order-by-message =
    .then = 届いたあとなのでキャンセルではなく返品の相談です。受注・名入れの商品は、購入者の都合では返品の対象外です。
# A-047
amazon-return-refund-overdue = 返品の到着から4暦日以内に返金しないと、Amazon が自動で返金します(2026年1月26日から。以前は2営業日)。
    .headline = 返品到着から4暦日を過ぎています。Amazon が自動で全額返金し、SAFE-T の補てんも原則受けられません。
# A-060
amazon-return-as-sent = 期間内に元の状態で戻った返品から手数料は差し引けません(米国)。
    .headline = 送ったときのまま戻っています。返金してください。
# A-061
amazon-return-as-sent-late = 返品期間のあとに元の状態で戻った商品は、商品代金(送料を除く)の20%までを差し引いて返金できます(米国)。差し引かずに全額を返すこともできます。
    .headline = 返金してください。返品期間後の返品なので、商品代金の20%までは差し引けます。差し引くなら、返金の前に購入者へ金額と理由を伝えます。
# A-062
amazon-return-worse = 購入者のもとで使用・破損・欠品した返品は減額できます(米国は商品代金の50%まで。日本の割合は公式には確認できません)。
    .headline = 減額して返金できます。先に状態と減額の理由・金額を購入者に伝え、写真を残してください。
# L-EU-009
amazon-return-worse-not-told = 撤回権(取消権)を知らせていない購入者からは、使用・破損・欠品があっても差し引けません(消費者権利指令14条2項、英国 CCR)。
    .headline = 減額できません。撤回権(取消権)を知らせていないため、使用された商品でも全額を返金します。
# A-058
amazon-return-worse-seller-fault = 不良・破損・誤配送・説明違いの返品では、往復の送料も差し引けません。
    .headline = もとの原因が出品者側にあるため、減額せずに返金してください。
# A-064
amazon-return-different = 米国では、20%以上の減額に写真と状態の申告が必要です。まったく別の商品では100%とする資料もありますが、現行の公式の表は確認できません。
    .headline = 別の商品(または空箱)が戻っています。証拠をそろえて減額してください。上限は公式には確認できません。
# A-058
amazon-return-different-seller-fault = 誤配送の返品では、往復の送料も差し引けません。
    .headline = 誤って送った商品が戻っています。全額(往復の送料を含む)を返金してください。
# A-040
amazon-return-back-empty = 返金は返品の到着後です。
    .headline = 商品が戻っていないなら、返金は到着後です。
# A-071
amazon-return-already-refunded = 誤って入力した返金は2時間以内なら取り消せます。そのあとは購入者の同意がなければ戻せません(日本)。
    .headline = 返金は済んでいます。重ねて返金したり、返金と再送の両方をしたりしないでください。
# A-098
amazon-refunded-goods-not-back = Amazon が行った返金に、お店が重ねて返金する必要はありません。米国では、返品の到着と返金の遅いほうから30日以内に SAFE-T を申請できます。
    .headline = Amazon が返金済みです。重ねて返金せず、商品が戻るのを待ってください。戻ったら状態を確かめ、補てんを申請できるかを調べます。
# A-098
amazon-return-safe-t = Amazon が行った返金には、返品の到着と返金の遅いほうから30日以内に SAFE-T を申請できます(2026年2月16日から。使用・破損品は注文額の50%まで)。
    .headline = Amazon が先に返金しています。30日以内に SAFE-T で補てんを申請できます。
# A-098
amazon-return-safe-t-late = SAFE-T の申請は30日以内です(2026年2月16日から。以前は60日)。
    .headline = Amazon が返金し、SAFE-T を申請できる30日も過ぎています。
# A-048
amazon-return-safe-t-lost = 返品の到着から4暦日を過ぎて Amazon が自動で返金すると、SAFE-T は使えません。返送中の紛失や、配達の記録の誤りは別です(2026年1月26日から)。最初のスキャンで返金された注文では使えます。
    .headline = 返金できる4日を過ぎて Amazon が返金したため、SAFE-T は使えません。使えるのは、返送中の紛失か、到着の記録が誤っているときだけです。
# A-099
amazon-return-refunded-by-amazon = SAFE-T の期限と制限は米国の資料だけで確認できています。
    .headline = Amazon が返金済みです。この国の通常出品で補てんを請求できるかは、資料で確認できません。Amazon に確認してください。
# A-052
amazon-return-refunded-and-sound = Amazon のラベルでは、運送会社の最初のスキャンで Amazon が返金します(米国)。
    .headline = Amazon が返金済みで、商品も元の状態で戻っています。することはありません。
custom-return = 受注・名入れの商品なので、購入者の都合による返品は断れます(文字の誤りなど店舗側の間違い、破損、説明違いは別です)。
custom-says = 受注生産・名入れ・彫刻などの商品は、2023年2月15日から返品の対象外です(欧州の告知)。ハンドメイドのヘルプでは、文字の誤りなど購入者の責任でない間違い、破損、説明違いのときだけ受けます(英国・スペイン・米国)。サイズや色を選んだだけの商品はこれに当たらず、通常どおり30日の返品を受けるとされています。
returnless = 返品なし返金のルールが有効だった注文なので、自動で返金されます。商品は購入者の手元に残ります。
returnless-says = 返品なし返金のルールは、有効だった間の注文すべてに適用されます(あとで消しても同じ)。ポリシー外のリクエストには適用されません。
authorised = 断れません。返品は承認済みです。商品が届いたら返金してください。
authorised-says = Amazon の返品ポリシー内のリクエストは自動で承認されます。出品者はポリシーと同等以上の条件で受けます。
inside = Amazon の返品期間内なので、返品は断れません。
inside-says = 出品者の返品条件は Amazon の返品ポリシーと同等以上でなければなりません。ショップの記載が厳しくても期間内の返品は受けます。
outside = Amazon の返品期間を過ぎているため、返品は断れます。理由と期限の日付を具体的に伝えてください。
outside-says = ポリシー外(期間経過・返品不可の商品など)のリクエストは、理由を伝えて終了できます。受けることもできます。
# A-034
amazon-duty-authorise = 手動の返品リクエストには24時間以内に、承認または理由を添えた終了で答えてください。
    .limit = リクエストから24時間以内
    .if-missed = 保証の申請が認められやすくなります。
# A-035
amazon-duty-authorise-japan = 手動の返品リクエストには24時間以内の回答がすすめられています(義務とは書かれていません)。
    .limit = 24時間以内(推奨)
# A-047
amazon-duty-refund-us = 返品が届いたら4暦日以内に返金してください(一部返金もこの期限内に)。
    .limit = 返品の到着から4暦日以内
    .if-missed = Amazon が自動で全額返金し、SAFE-T も原則受けられなくなります。
# A-047
amazon-duty-refund-us-before-2026 = 2026年1月25日までの注文では、返品の到着から2営業日以内に返金します。
    .limit = 返品の到着から2営業日以内
    .if-missed = Amazon が返金することがあります。
# A-049
amazon-duty-refund-europe = 返品が届いたら2営業日以内に返金してください(土日だけを除いて数えた、最も早い日です)。
    .limit = 返品の到着から2営業日以内
    .if-missed = Amazon が返金し、出品者に請求することがあります。
# A-050
amazon-duty-refused-choice = 戻った荷物を再送するか返金するかを購入者に確かめ、返事に合わせて手続きしてください。
# A-050
amazon-duty-refund-elsewhere-back = 返品は届いています。状態を確かめて返金してください。
amazon-duty-refund-elsewhere = 返品が届いたら返金してください。
    .limit = 期限は資料で確認できません。できるだけ早く
# A-068
amazon-duty-uk-address = 英国内の返品先住所か、前払いの追跡付きラベルを渡してください(海外の出品者)。
    .limit = リクエストから4暦日以内
    .if-missed = 返品なしで返金され、商品は購入者の手元に残ります。
# A-098
amazon-duty-safe-t = SAFE-T で補てんを申請してください(1注文1回、5,000ドルまで。購入者による破損は注文額の50%まで)。
    .limit = 返品の到着と返金の遅いほうから30日以内
    .if-missed = 補てんを受けられません。
# A-098
amazon-duty-safe-t-before-2026 = SAFE-T で補てんを申請してください。
    .limit = 30日以内(2026年2月15日までの注文では60日とする資料がありますが、短いほうで動くのが安全です)
# A-040
amazon-clock-return-lapses = 50日間動きのない返品リクエストは、自動的に終了します。
# A-052
amazon-clock-first-scan = Amazon のラベルでの返品は、運送会社の最初のスキャンで Amazon が返金します。
# A-052
amazon-warning-first-scan-paid = 返金の前に、返品管理の「Prior refund: Applied」を確かめてください。Amazon のラベルなら、最初のスキャンで返金済みのことがほとんどです。
# A-206
amazon-warning-first-scan-europe = 返金の前に、Amazon が返金済みでないかを確かめてください。欧州でも2022年9月30日から、Amazon の元払いラベルの返品は最初のスキャンで返金されるとされています(国の範囲は告知からは分かりません)。
# A-204
amazon-unknown-made-to-order = 受注・名入れの商品の返品を定めたこの国のページは見つかっていません(欧州・英国・米国では返品の対象外です)。
# A-203
amazon-unknown-made-to-order-sizes = サイズや色だけを選んで作る商品が「受注」に当たるかは、ページにより異なります(告知は受注生産を含め、ハンドメイドのヘルプは含めていません)。名入れや彫刻がなければ、受けるのが安全です。
# A-047
amazon-clock-silent-refund = 何もしないと、到着から4暦日で Amazon が自動で全額返金します。
# A-044
amazon-window-return-japan = Amazon.co.jp の返品期間は到着から30日です(二次情報。出品者も同等以上が必要)。
# A-041
amazon-window-return-us = ほとんどの商品の返品期間は30日です(起点は資料により到着日か配達予定日)。
# A-070
amazon-window-return-electronics = 電子機器などの返品期間は14日です(2024年4月25日から)。
# A-055
amazon-window-return-europe = 返品期間は30日です(14日に短縮された分類が2025年に増えています。注文画面の期限を確認してください)。
# A-071
amazon-window-undo-refund = 誤って入力した返金は、2時間以内なら取り消せます。
# A-032
amazon-steps-authorise = 返品を受ける手順です。
    .step-1 = 「注文」→「返品管理」で該当のリクエストを開きます
    .step-2 = 自動承認されていなければ承認し、返送先・ラベルを確認します
    .step-3 = 商品が届いたら検品し、「返金」を処理します
# A-066
amazon-steps-returnless = 返品なし返金の手順です。
    .step-2 = 自動で返金されたことを確かめます(商品の返送は求めません)
# A-016
amazon-steps-return-by-message = 届いたあとに、返品の窓口以外から申し出があったときの手順です。
    .step-1 = 購入者に、注文履歴(Your Orders)からの返品リクエストを案内します
    .step-2 = リクエストが届いたら「返品管理」で開き、自動承認されていなければ承認します
# A-016
amazon-steps-return-by-message-on-the-way =
    .step-1 = 購入者に、届いたら注文履歴(Your Orders)から返品リクエストを出すよう案内します
# A-031
amazon-steps-awaited = 返品を待つ間の手順です。
    .step-1 = 「返品管理」で該当のリクエストを開き、返送の追跡を確認します
# A-037
amazon-steps-close-japan = 返品リクエストを断る手順です(日本)。
    .step-1 = 「返品管理」→「リクエストを終了」を押します
    .step-2 = 理由「この商品は返品対象外です」を選びます
    .step-3 = 期限の日付と根拠を詳しく書きます(終了後は再開できません)
# A-036
amazon-steps-close = 返品リクエストを断る手順です。
    .step-1 = 「Manage Returns」→「Close request」を押します
    .step-2 = 期間の終わった日と根拠を詳しく書きます(Amazon から購入者にも届きます)
# A-203
amazon-steps-close-custom = 受注・名入れの商品の返品を断るときの理由です。
    .step-1 = 根拠には、購入者の指定で作った商品であることを書きます(文字の誤り・破損・説明違いなら受けます)
# A-052
amazon-steps-first-scan = Amazon のラベルで戻ってくる返品の手順です。
    .step-1 = 「返品管理」で「Prior refund: Applied」の表示を確かめます
    .step-2 = 表示があれば、自分では返金しません
    .step-3 = 届いたら状態を写真に残し、問題があれば30日以内に SAFE-T を申請します
# A-038
amazon-steps-catalogue-error = Amazon のカタログの誤りのときの手順です。
    .step-1 = 「返品管理」→「リクエストを終了」→「技術的な問題が解決した」を選びます
    .step-2 = 購入者に Amazon カスタマーサービスを案内します
# A-064
amazon-steps-deduct = 減額して返金する手順です。
    .step-1 = 届いた状態を写真に残します
    .step-2 = 先に購入者へ、状態・減額の割合・金額を伝えます
    .step-3 = 「返金」で一部返金を選び、理由を添えます
# A-064
amazon-steps-deduct-us = 減額して返金する手順です(米国)。
    .step-3 = 「返金」で一部返金を選び、理由と写真を添えます(20%以上は写真が必要)
# A-076
amazon-steps-refused-back =
    .step-1 = 再送と返金のどちらを希望するかを購入者にたずね、差し引くものがあれば先に伝えます
    .step-2 = 返事に合わせて再送か返金をします。返事がなければ、もう一度たずねてから返金します(返事を待つ期間を定めた公式ページは見つかっていません)
# A-049
amazon-steps-refund = 返品が届いたあとの手順です。
    .step-1 = 検品し、状態を記録します
    .step-2 = 「注文管理」→「返金」で返金します(差し引くものがなければ全額)
# A-098
amazon-steps-safe-t = SAFE-T の手順です。
    .step-1 = 「注文」→「SAFE-T 請求の管理」から申請します
    .step-2 = 写真・製造番号・メッセージを添えます
# A-036
amazon-alternative-partial-offer = 一部返金の提案や、メーカー保証の案内
# A-061
amazon-alternative-accept-late = 受けたうえで、商品代金の20%までを差し引く(期間後・元の状態)
# A-078
amazon-alternative-replacement = 新品・誤配送なら、お詫びのうえ交換(在庫があれば)
# A-141
amazon-alternative-refund-used = 中古品なら、お詫びのうえ返金(同じ品は用意できないため。実務の目安)
# A-066
amazon-alternative-returnless = 少額なら返品なしの返金(設定したルールは、その間の全注文に適用されます)
# A-053
amazon-alternative-prepaid-label-japan = 大口出品なら、リクエストごとに元払いラベルを渡せます
# A-064
amazon-keep-return = 開封時の写真・動画、製造番号、送り状
# A-036
amazon-keep-window = 返品期限の日付が分かる注文画面
# A-031
amazon-warning-shop-terms = ショップの返品条件が厳しくても、Amazon の返品ポリシーより狭くはできません(自由に決められるとする記事は誤りです)。
# A-059
amazon-warning-fashion-postage = 米国のファッション商品では、返送料を差し引けません。
# A-058
amazon-warning-seller-fault-postage = 出品者側の原因では、往復どちらの送料も差し引けません。
# A-064
amazon-warning-photo = 20%以上の減額には写真と状態の申告が必要です。ないと販売可能とみなされ全額返金になることがあります。
# A-065
amazon-warning-write-first = 減額は返金の前に伝えてください。あとからの説明は申請のもとになります。
# A-051
amazon-warning-prepaid-us = 米国では Amazon の元払い返品ラベルが必須です(100ドル超の免除は2026年2月8日に終了。一部の商品は除く)。
# A-054
amazon-warning-prepaid-germany = ドイツ国内の返品先がある場合は元払い・追跡付きラベルが必要です。費用は購入者都合のときだけ差し引け、服・靴・バッグと、40ユーロ超を14日以内に返すときは差し引けません。
# A-055
amazon-warning-uk-outbound = 受け取りから14日以内の返品では、通常の往路送料も返金します。14日を過ぎた返品では差し引けます。
# A-055
amazon-warning-uk-outbound-kept = 受け取りから14日を過ぎているため、往路送料は返さなくてもかまいません(理由を伝えてください)。
# L-UK-005
amazon-warning-not-told = 撤回権(取消権)を知らせていないため、使用による減額も、返品手数料も、通常のお届け送料の差し引きもできません。返送料も、購入者の負担と伝えていなければ販売者の負担です。
# L-UK-002
amazon-duty-inform-now = 撤回権(取消権)のことを、今からでも購入者に知らせてください。
    .limit = できるだけ早く(知らせた日から14日で期間が終わります)
    .if-missed = 期間は最長12か月延びたままです。
# L-UK-004
amazon-duty-refund-withdrawal = 通常のお届け送料を含む全額を、支払いと同じ方法で返してください。
amazon-duty-refund-withdrawal-uk =
    .limit = 商品(または発送の証明)が届いてから14日以内
amazon-duty-refund-withdrawal-eu =
    .limit = 撤回の知らせから14日以内(商品か発送の証明が届くまで待てます)
# L-EU-019
amazon-warning-no-withdrawal-between-businesses = 事業者の購入者には、14日間の撤回権(取消権)はありません。Amazon の返品ポリシー内の返品は、それでも受けます。
# A-066
amazon-warning-returnless-rule = 返品なし返金のルールが有効だった注文です。自動で返金され、商品は購入者の手元に残ります(ルールを消しても同じです)。
# A-069
amazon-warning-no-address-europe = 国内の返品先がない場合は、国内住所か、少額(25ユーロ以下)の返品なし返金が必要です。
# A-067
amazon-warning-no-foreign-postage-japan = 購入者に海外への返送料を負担させることはできません。
# A-037
amazon-warning-closed-record = 終了したリクエストは再開できません。あとで「注文管理」から返金しても「返品管理」に記録は残りません。
# A-039
amazon-warning-claim-after-refusal = 断っても、購入者はマーケットプレイス保証を申請できます。権利を否定する書き方はしないでください。
# A-046
amazon-unknown-restocking-japan = 日本の返品手数料の公式の割合は確認できません(開封済み50%は業者の情報)。
# A-050
amazon-unknown-refund-deadline-japan = 日本の自社出荷で、返品到着後いつまでに返金するかは確認できません(2営業日は英・独などの資料)。
# A-057
amazon-unknown-return-postage-japan = 返送料の負担表はマケプレプライムのものだけで、通常の自社出荷の表は確認できません。
# A-061
amazon-unknown-restocking-us = 米国の返品手数料表の下の行(使用済み・別の商品)は確認できません。50%・100%は二次情報です。
# A-042
amazon-unknown-holiday-window = 2026年の年末の返品期間延長は、資料が見つかっていません。注文画面の期限を確認してください。
amazon-unknown-holidays-decide =
    .headline = 通常の返品期間は過ぎていますが、年末の延長があるかは資料で確認できません。注文画面の期限を確かめてください。
# A-043
amazon-unknown-holiday-window-japan = 年末の返品期間延長は、2022年は Amazon と FBA だけの義務でした。その後は確認できません。
# A-041
amazon-unknown-window-start = 返品期間の起点は、受取日・配達日・配達予定日と資料が分かれます。
# A-070
amazon-unknown-window-groups = 2025年に14日へ短縮された分類(本・おもちゃ・DIY など)の詳細は、資料が食い違っています。
# A-047
amazon-unknown-refund-clock-us = 2営業日・48時間とする古い記事が多く残っています。2026年1月26日からは4暦日です(公式ページは未確認)。

## subscription.rs

presumptions-on-its-way = 荷物は運送会社にあり、まだ購入者に届いていないこと
presumptions-small-inside-return-window = 返品期間内の申し込みであること
presumptions-next-delivery = 次回のお届けの準備がまだ始まっていないこと
stop = 定期おトク便の停止・変更は購入者だけができます。購入者に定期おトク便の管理画面を案内してください。
stopped = 定期おトク便の停止・変更は、購入者がご自分の画面で行います。出品者の操作は要りません(すでに作成された注文のキャンセルは、別に要ります)。
stop-says = 定期おトク便は購入者がいつでも停止・スキップ・間隔変更できます。出品者が購入者の定期購入を停止・変更する機能は見つかっていません。
# A-140
amazon-steps-subscription = 定期おトク便は購入者の画面で変更します。
    .step-1 = 出品者側の操作はありません(停止の機能はありません)
    .step-2 = 購入者に「アカウントサービス」→「定期おトク便」を案内します(スキップ・間隔・数量・停止)
# A-136
amazon-steps-subscription-abroad = 定期購入は購入者の画面で変更します。
    .step-1 = 出品者側の操作はありません(停止の機能はありません)
    .step-2 = 購入者に「Your Account」→「Subscribe & Save」を案内します(スキップ・間隔・数量・停止)
# A-139
amazon-alternative-skip = 次回のスキップ、間隔を延ばす、数量を減らす(引き止めや特典による誘導はしない)
# A-136
amazon-subscription-next-is-an-order = キャンセルされるのは今回の注文だけです。定期購入そのものは、購入者が管理画面で止めない限り続きます。
# A-139
amazon-subscription-delivery-under-way = 準備に入った今回のお届けは、もう止められません。次回以降は止められ、今回分は届いたあとの返品になります。
# A-136
amazon-duty-next-dispatch = 購入者が止めなければ、次回のお届けが新しい注文になります。
# A-139
amazon-unknown-subscription-cut-off = お届けの何日前まで止められるかは、公式の資料で確認できません(5日前・10日前とする記事がありますが裏付けがありません)。
# A-136
amazon-unknown-subscription-order = 注文ができたあとに定期購入を止めた場合、通常のキャンセルリクエストになるかは確認できません。
# A-141
amazon-practice-subscription-figures = 実務の目安(公式の根拠なし): 停止の理由は間隔35%・品質28%・価格22%・その他15%、初回回答24時間・完了72時間、月間解約率3〜5%

## prevention.rs

# A-003
amazon-prevention-auto-cancel-window = 購入者が自動でキャンセルできる時間を、発送設定で梱包に入るまでの長さにしておくと、その間は依頼になりません。
# A-023
amazon-prevention-confirm-in-time = 出荷したら期限までに出荷通知を。期限から7営業日を過ぎると自動でキャンセルされ、キャンセル率に数えられます。
# A-079
amazon-prevention-protected-label = 保護対象の表示がある配送サービスのラベルを Amazon で購入し、期限までに運送会社の初回スキャンを受けると、未着の申請は補償されます。
# A-064
amazon-prevention-photo-of-return = 戻った商品は、状態の等級を付けて写真を残しておきましょう。20 % 以上を差し引くときに必要です。
# A-141
amazon-prevention-subscription = 初回のお届けのあとに、使い方と、お届け間隔の変更やスキップの方法を案内しておきましょう。
