type Piece = { line_item_id: string; quantity: number }

/** Pieces in one line of words: `2 × Lemongrass balm, 1 × Linen robe`. */
export function pieceList(items: readonly Piece[], titles: Readonly<Record<string, string>>): string {
  return items.map(({ line_item_id, quantity }) => `${quantity} × ${titles[line_item_id] ?? ""}`).join(", ")
}
