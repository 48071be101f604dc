import { Form } from "@medusajs/dashboard/components"
import { Checkbox, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { listTree } from "../../lib/taxonomy/tree"
import { useTree } from "../../lib/taxonomy/use-tree"
import type { FieldProps } from "../form/field-props"

/** From so many on, a search stands above the tree. */
const MANY = 10

const INDENT = ["ps-0", "ps-6", "ps-12", "ps-16"]

type Props<T extends FieldValues> = FieldProps<T> & { list: "venue-categories" | "service-categories" }

/** Several categories of a tree; the form holds their ids. */
export function CategoryPicker<T extends FieldValues>({ list, label, control, name, hint }: Props<T>) {
  const { t } = useTranslation()
  const id = useId()
  const [sought, setSought] = useState("")
  const { data: tree, isPending } = useTree(list)
  const rows = listTree(tree ?? [])
  const found = rows.filter(({ path }) => path.toLowerCase().includes(sought.trim().toLowerCase()))

  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => {
        const chosen: string[] = value ?? []
        const toggle = (category: string, isOn: boolean) =>
          onChange(isOn ? [...chosen, category] : chosen.filter((one) => one !== category))
        return (
          <Form.Item>
            <fieldset aria-busy={isPending}>
              <legend className="txt-compact-small-plus mb-2">
                {label} <span className="txt-small text-ui-fg-subtle">({t("fields.optional")})</span>
              </legend>
              {rows.length >= MANY && (
                <Input
                  type="search"
                  size="small"
                  className="mb-2"
                  aria-label={t("plaza.taxonomy.pick.filter")}
                  placeholder={t("plaza.taxonomy.pick.filter")}
                  value={sought}
                  onChange={(event) => setSought(event.target.value)}
                />
              )}
              <div className="bg-ui-bg-component shadow-elevation-card-rest max-h-60 overflow-y-auto rounded-lg p-3">
                {!isPending && found.length === 0 && (
                  <Text size="small" className="text-ui-fg-subtle">
                    {t(rows.length === 0 ? "plaza.taxonomy.pick.none" : "plaza.taxonomy.pick.noMatch")}
                  </Text>
                )}
                <ul className="flex flex-col gap-y-2">
                  {found.map(({ branch, depth, path }) => (
                    <li
                      key={branch.id}
                      className={`flex items-center gap-x-2 ${INDENT[depth] ?? INDENT[INDENT.length - 1]}`}
                    >
                      <Checkbox
                        id={`${id}-${branch.id}`}
                        aria-label={path}
                        checked={chosen.includes(branch.id)}
                        onCheckedChange={(state) => toggle(branch.id, state === true)}
                      />
                      <Label htmlFor={`${id}-${branch.id}`} size="small" className="cursor-pointer">
                        {branch.name}
                      </Label>
                    </li>
                  ))}
                </ul>
              </div>
            </fieldset>
            {hint && <Form.Hint>{hint}</Form.Hint>}
            <Form.ErrorMessage />
          </Form.Item>
        )
      }}
    />
  )
}
