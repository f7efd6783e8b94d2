/** The ready brief that most walks go by, as it is called in English. */
export const fashionBrief = 'Online fashion shop: buy a garment, receive it, return it';
