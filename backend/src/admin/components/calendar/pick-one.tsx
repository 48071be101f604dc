import { Select } from "@medusajs/ui"

type Props = {
  label: string
  value: string
  options: { value: string; label: string }[]
  onPick: (value: string) => void
}

/** A small choice in a toolbar, which says by itself what it chooses. */
export function PickOne({ label, value, options, onPick }: Props) {
  return (
    <Select size="small" value={value} onValueChange={onPick}>
      <Select.Trigger aria-label={label} className="w-auto max-w-44">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
