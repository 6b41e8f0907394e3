/** Mails as the flow hands them to the mailer. */
import type { OutgoingMail } from '../../functions/ports.ts'

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Samspel//talk//SV',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:t_0123456789abcdef@norrviken.example',
  'SEQUENCE:2',
  'DTSTAMP:20270301T070000Z',
  'DTSTART:20270315T130000Z',
  'DTEND:20270315T140000Z',
  'SUMMARY:Medarbetarsamtal: Åsa och Maria',
  'ORGANIZER:mailto:kalender@norrviken.example',
  'ATTENDEE:mailto:asa.lind@norrviken.example',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

export const anInvitation: OutgoingMail = {
  to: { name: 'Åsa Lind', email: 'asa.lind@norrviken.example' },
  replyTo: { name: 'Berg, Maria "Mia"', email: 'maria.berg@norrviken.example' },
  fromName: 'Maria Berg via Samspel',
  subject: 'Medarbetarsamtal: Åsa och Maria',
  html: '<!doctype html><html lang="sv"><body><p>Hej Åsa! Vi ses på måndag = 14.00 ☕</p></body></html>',
  text: 'Hej Åsa!\n\nVi ses på måndag = 14.00 ☕\n.\nFrom here on it is yours.',
  calendar: { method: 'REQUEST', content: calendar },
  references: 't_0123456789abcdef.before@norrviken.example',
  tags: { workflow: 't_0123456789abcdef', mail: 'employee.booked.2', attempt: 'a_0123456789abcdef' },
}
