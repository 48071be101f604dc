import { KeyboundForm, RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSubmit } from "../../lib/forms/use-submit"
import { PressButtons } from "./press-buttons"

type Props<TValues extends FieldValues, TAnswer> = {
  form: UseFormReturn<TValues>
  title: string
  hint?: string
  /** label of the button that submits */
  action: string
  send: (values: TValues) => Promise<TAnswer>
  done: string
  /** where to go afterwards; without it, where the modal was opened */
  next?: (answer: TAnswer) => string
  /** stands beside the fields, or below them where there is no room */
  aside?: ReactNode
  children: ReactNode
}

/** A form on a page of its own over the list, for creating things and for forms that need room. */
export function ModalForm<TValues extends FieldValues, TAnswer>(props: Props<TValues, TAnswer>) {
  return (
    <RouteFocusModal>
      <Content {...props} />
    </RouteFocusModal>
  )
}

function Content<TValues extends FieldValues, TAnswer>({
  form,
  title,
  hint,
  action,
  send,
  done,
  next,
  aside,
  children,
}: Props<TValues, TAnswer>) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const submit = useSubmit(form, { send, done, then: (answer) => handleSuccess(next?.(answer)) })

  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm noValidate onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <PressButtons>
          <RouteFocusModal.Header />
          <RouteFocusModal.Body className="flex flex-1 flex-col items-center gap-8 overflow-y-auto px-4 py-16 lg:flex-row lg:items-start lg:justify-center">
            <div className="flex w-full max-w-[720px] flex-col gap-y-8">
              <div>
                <RouteFocusModal.Title asChild>
                  <Heading>{title}</Heading>
                </RouteFocusModal.Title>
                {hint && (
                  <RouteFocusModal.Description asChild>
                    <Text size="small" className="text-ui-fg-subtle">
                      {hint}
                    </Text>
                  </RouteFocusModal.Description>
                )}
              </div>
              {children}
            </div>
            {aside && (
              <div className="w-full max-w-[720px] lg:sticky lg:top-0 lg:w-80 lg:shrink-0">{aside}</div>
            )}
          </RouteFocusModal.Body>
          <RouteFocusModal.Footer>
            <div className="flex items-center justify-end gap-x-2">
              <RouteFocusModal.Close asChild>
                <Button size="small" variant="secondary" type="button">
                  {t("actions.cancel")}
                </Button>
              </RouteFocusModal.Close>
              <Button size="small" type="submit" isLoading={form.formState.isSubmitting}>
                {action}
              </Button>
            </div>
          </RouteFocusModal.Footer>
        </PressButtons>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
