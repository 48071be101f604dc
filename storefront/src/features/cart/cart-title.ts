/** The heading of the cart: where the focus goes when what it was on has left. */
export const CART_TITLE = "cart-title"
