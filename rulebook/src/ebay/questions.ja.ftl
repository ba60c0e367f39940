place-ebay = eBay
    .group = ほかの販売先
