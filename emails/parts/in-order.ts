/** Nodes one after the other. A mail is rendered once and nothing in it moves, so nothing needs a key. */
import { createElement, Fragment, type ReactNode } from 'react'

export function inOrder(nodes: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes)
}
