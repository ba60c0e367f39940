## questions.rs

place-ebay = eBay
    .group = Others
