import { Form } from "@medusajs/dashboard/components"
import { lazy, Suspense } from "react"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "../form/field-props"
import type { EditorProps } from "./rich-text-editor"

// The editor is larger than the page around it: it is fetched when a form with one opens.
const RichTextEditor = lazy(() => import("./rich-text-editor"))

/** Of the field's own size, so that nothing moves when the editor comes. */
const Waiting = () => (
  <div aria-busy className="bg-ui-bg-field shadow-borders-base h-[13rem] animate-pulse rounded-md" />
)

const Editor = (props: EditorProps) => (
  <Suspense fallback={<Waiting />}>
    <RichTextEditor {...props} />
  </Suspense>
)

type Props<T extends FieldValues> = FieldProps<T> & { maximum: number }

/** A description with a few kinds of formatting. */
export function RichTextField<T extends FieldValues>({ label, hint, optional, maximum, ...rest }: Props<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field: { ref, value, onChange, onBlur } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Editor
              handle={ref}
              label={label}
              maximum={maximum}
              value={value ?? ""}
              onChange={onChange}
              onBlur={onBlur}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
