import { KeyboundForm, RouteDrawer, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSubmit } from "../../lib/forms/use-submit"
import { PressButtons } from "./press-buttons"

type Props<TValues extends FieldValues> = {
  form: UseFormReturn<TValues>
  title: string
  /** label of the button that submits; saving unless told */
  action?: string
  send: (values: TValues) => Promise<unknown>
  done: string
  children: ReactNode
}

/** A form in a drawer beside the page it edits. */
export function DrawerForm<TValues extends FieldValues>({ title, ...props }: Props<TValues>) {
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <Content {...props} />
    </RouteDrawer>
  )
}

function Content<TValues extends FieldValues>({
  form,
  action,
  send,
  done,
  children,
}: Omit<Props<TValues>, "title">) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const submit = useSubmit(form, { send, done, then: () => handleSuccess() })

  return (
    <RouteDrawer.Form form={form}>
      <KeyboundForm noValidate onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <PressButtons>
          <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {children}
          </RouteDrawer.Body>
          <RouteDrawer.Footer>
            <div className="flex items-center justify-end gap-x-2">
              <RouteDrawer.Close asChild>
                <Button size="small" variant="secondary" type="button">
                  {t("actions.cancel")}
                </Button>
              </RouteDrawer.Close>
              <Button size="small" type="submit" isLoading={form.formState.isSubmitting}>
                {action ?? t("actions.save")}
              </Button>
            </div>
          </RouteDrawer.Footer>
        </PressButtons>
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
