import { Heading, Text } from "@medusajs/ui"

type Props = { title: string; subtitle: string }

/** What a page of several cards is, above them. */
export function PageHeader({ title, subtitle }: Props) {
  return (
    <header className="px-6 py-2">
      <Heading level="h1">{title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {subtitle}
      </Text>
    </header>
  )
}
