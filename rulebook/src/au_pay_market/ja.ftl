au-pay-market-known = au PAY マーケットのキャンセルの規則は、公開資料では見つかっていません。読めたのは、不明な点は店舗へ問い合わせるという購入者向けの案内(公式、日付なし)だけです。この答えは、日本の法律と、示した条件だけによるものです。
au-pay-market-unknown-terms = 購入者都合のキャンセルを au PAY マーケットがどう扱うかは、確認できていません。
    .headline = au PAY マーケットの規約は確認できていません。
au-pay-market-unknown-answer-deadline = au PAY マーケットで、キャンセルの相談にいつまでに答えるかは、確認できていません。
au-pay-market-unknown-fees = キャンセルした注文の手数料が戻るかは、確認できていません。
au-pay-market-unknown-metrics = 店舗の都合によるキャンセルが評価や指標に数えられるかは、確認できていません。
