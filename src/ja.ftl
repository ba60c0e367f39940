## case.rs

offset-missing = YYYY-MM-DDThh:mm:ss+09:00(時刻を書くときは、末尾に +09:00 や Z などの時差も必要です)

## derive.rs

notice-answered = 通知への返事が入力されています。通知を送ったことにするか、返事を外してください。
paid-when-unpaid = 入金の日が入力されています。注文の状態を入金済みにするか、入金の日を外してください。
refunded = 返金の日や返金した側が入力されています。返金済みにするか、その入力を外してください。
ship-date-passed = 発送予定日は過ぎています。注文の状態を「発送予定日を過ぎた」にするか、発送予定日を新しい日に直してください。
ship-date-ahead = 発送予定日はまだ過ぎていません。状態か発送予定日のどちらかを直してください。

## error.rs

case = 入力したケース全体
error-bad-json = JSON として読めません: { $given }{ $allowed }
json-syntax = { $line } 行目の { $column } 文字目で、書き方が崩れています
json-ended = { $line } 行目の { $column } 文字目で、途中のまま終わっています
json-twice = {" "}が二度書かれています({ $line } 行目の { $column } 文字目)
json-deep = 入れ子が深すぎます({ $line } 行目の { $column } 文字目)
json-many = 値や項目が多すぎます({ $line } 行目の { $column } 文字目)
error-missing = { $field } がありません。指定できる値: { $allowed }
error-unknown-key = { $field } という項目はありません。使える項目: { $allowed }
error-unknown-value = { $field } に「{ $given }」は指定できません。指定できる値: { $allowed }
error-wrong-type = { $field }の形が違います(入力: { $given })。使える形: { $allowed }
wanted-object = オブジェクト(object)
wanted-string = 文字列(string)
wanted-strings = 文字列(string)、またはその一覧
wanted-some-strings = 文字列(string)、またはその一覧(空でないもの)
wanted-list-of-strings = 文字列の一覧(list of strings)
wanted-booleans = true か false(boolean)、またはその一覧
wanted-boolean = true か false(boolean)
wanted-integer = 整数(integer)。小数は使えません
wanted-share = 0 から 1 までの数(number)
wanted-list = 一覧(list)
error-bad-date = { $field } の日付「{ $given }」は読み取れません。書き方: { $allowed }
error-out-of-range = { $field } の値「{ $given }」は範囲外です。範囲: { $allowed }
error-contradiction = { $field } が他の項目と矛盾しています({ $given })。{ $allowed }

## explain.rs

need-facts = あと少しで決まります。次を教えてください: { $question }
nothing-said = まだ決まりません。荷物の段階、理由、依頼の届き方を教えてください。
assuming = { $condition }を前提にした答えです。{ $answer }
as-far-as-told = うかがった範囲では、{ $answer }
turn = 「{ $question }」への答えが「{ $answer }」なら、判定は「{ $verdict }」に変わります。
goes-on = キャンセルではなく、返品・返金の手続きとして進みます。
refused-as-such = キャンセルそのものは断れますが、返品の申し出として対応します。
refund-made = 返金は済んでいるので、重ねて返金しないでください。
claimed = 代金は、すでに請求されたか返金されています。どのように争えるかは、まだ確かめていない点で決まります。
careful = 受けるのが安全です。断れるかは、まだ確かめていない点で決まります。
then-careful = 返品は、受けるのが安全です。断れるかは、まだ確かめていない点で決まります。
either-way = 断れません。まだ分からない点がどうであっても、受ける必要があります。
then-careful-here = 返金に応じるのが安全です。断れるかは、まだ確かめていない点で決まります。
then-refused-here = 断れます(法律上の取消権はありません)。
labelled = { $label }。
then-either-way = 返品は断れません。まだ分からない点がどうであっても、購入者には返品する権利があります。
unsettled = 断れるかを定めた資料がありません。受けるのが安全です。
then-unsettled = 返品を断れるかを定めた資料がありません。受けるのが安全です。
one-side = 断ることはできません。全額を返金するか、別の形で対応するかは、まだ確かめていない点で決まります。
provided = 次のことが確かなら断れます: { $condition }。
provided-all = 次の{ $count }点が確かなら断れます。まず、{ $condition }。
then-open = 返品を断れるかは、下の質問の答えで決まります。
law-either-way = 断れません。まだ分からない点がどうであっても、購入者の国の法律が取消しを認めています。
law-open = 購入者の国の法律で断れるかは、はっきりしていません。受けるのが安全です。
passed = (期限の{ $date }は、申し出があった時点で過ぎています)
years-known = 祝日の資料は{ $first }年から{ $last }年までです。その外の営業日は計算しません。

## flips.rs

plain = 「{ $answer }」なら: { $verdict }
asked = { $question } →「{ $answer }」なら: { $verdict }

## undelivered.rs

not-taken-way-back = 購入者に請求できるかは、確認できていません
not-taken-goods = 手放す商品(販売価格で)
not-taken-goods-working = 商品代金で計算。廃棄の手数料は含みません
not-taken-again = 送り直す送料
not-taken-again-working = 最初と同じ送料で計算
