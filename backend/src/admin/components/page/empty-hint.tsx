import { Text } from "@medusajs/ui"

/** One line where a card has nothing to show yet. */
export function EmptyHint({ children }: { children: string }) {
  return (
    <div className="px-6 py-8 text-center">
      <Text size="small" className="text-ui-fg-muted">
        {children}
      </Text>
    </div>
  )
}
