//! Pictures of the moments of a parcel: one stroke path each, on a 24 × 24 grid.

/// By the id of the choice; what is not here is a box.
pub static MOMENTS: &[(&str, &str)] = &[
    (
        "pending",
        "M7 3h10M7 21h10M8 3v3.5l4 5.5 4-5.5V3M8 21v-3.5l4-5.5 4 5.5V21",
    ),
    (
        "labelled",
        "M4 4h8l8 8-8 8-8-8zM8.5 8.5v.1M10.5 12.5l2-2M12.5 14.5l2-2",
    ),
    (
        "confirmed-here",
        "M4 8l8-4 8 4v8.5L12 21l-8-4.5zM9.5 11l5 5M14.5 11l-5 5",
    ),
    ("unpaid", "M3 7h18v11H3zM3 11h18M7 15h3M17 3.5v0M12 3v0"),
    (
        "paid",
        "M5 5h14v15H5zM5 9.5h14M9 3v4M15 3v4M10 13.5a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M12 18.3v.1",
    ),
    (
        "date-set",
        "M5 5h14v15H5zM5 9.5h14M9 3v4M15 3v4M9 14.5l2.2 2.2 4-4",
    ),
    (
        "making-waits",
        "M12 21a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2M4 3.5L7 6",
    ),
    (
        "making",
        "M14.5 5.5a4 4 0 0 0 4.8 5.2L10 20a2.1 2.1 0 0 1-3-3l9.3-9.3a4 4 0 0 0-1.8-2.2zM4 6l4 4M3.5 3.5l2 .5 1 2",
    ),
    ("packed-today", PARCEL),
    ("packed-later", PARCEL),
    ("packed", PARCEL),
    (
        "date-passed",
        "M5 5h14v15H5zM5 9.5h14M9 3v4M15 3v4M12 12v3.5M12 17.8v.1",
    ),
    (
        "handed-over",
        "M2.5 7h11v9.5h-11zM13.5 10h4l3 3.2v3.3h-7zM6.5 19a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM17 19a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM5.5 11h5M8.5 9l2 2-2 2",
    ),
    ("in-transit", LORRY),
    ("fba-sent", LORRY),
    ("prime-sent", LORRY),
    (
        "delivered",
        "M4 11.5L12 4l8 7.5M6 10v10h12V10M9 15.2l2.2 2.2 4-4",
    ),
    ("coming-back", "M20 17.5a7 7 0 0 0-7-8H5M9 5L4.5 9.5 9 14"),
    ("back", SHOP),
    ("fba-back", SHOP),
    ("prime-back", SHOP),
    (
        "lost",
        "M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.7 15.7L21 21M8.7 8.7a1.9 1.9 0 1 1 2.6 1.8c-.6.2-.8.6-.8 1.2M10.5 13.8v.1",
    ),
];

const PARCEL: &str = "M4 8l8-4 8 4v8.5L12 21l-8-4.5zM4 8l8 4 8-4M12 12v9M8 6l8 4v3.5";

const LORRY: &str = "M7.5 7h7v9.5h-7M14.5 10h3.5l3 3.2v3.3h-6.5zM9 19a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 9 19zM17.5 19a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM2 9h3.5M2 12h3.5M2 15h3.5";

const SHOP: &str = "M3.5 9.5L5 4h14l1.5 5.5M5 12v8h14v-8M3.5 9.5a2.8 2.8 0 0 0 5.6 0 2.9 2.9 0 0 0 5.8 0 2.8 2.8 0 0 0 5.6 0M9 20v-4.5h6V20";
