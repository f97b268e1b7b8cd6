"""The entries of the journal about a draft, and a button with which the reader's own browser works their hashes out."""

import json
from collections.abc import Sequence

from markupsafe import Markup

from chatops.policy.anchors import Head
from chatops.ports.journal import JournalEntry

CHECKS = """const button=document.getElementById('check'),said=document.getElementById('checked');
const hashed=async text=>[...new Uint8Array(await crypto.subtle.digest('SHA-256',new TextEncoder().encode(text)))]
  .map(byte=>byte.toString(16).padStart(2,'0')).join('');
const right=async entry=>{try{return await hashed(entry.textContent)===entry.dataset.hash&&
  JSON.parse(entry.textContent).previous===entry.dataset.before}catch{return false}};
if(button){button.hidden=false;button.onclick=async()=>{
  if(!crypto.subtle){said.textContent='A browser works hashes out only at an address that begins with https.';return}
  const entries=[...document.querySelectorAll('pre[data-hash]')],wrong=[];
  for(const entry of entries)if(!await right(entry))wrong.push(entry.dataset.number);
  said.textContent=wrong.length?'Not as it was written: entry '+wrong.join(', entry ')+'.':
    'Entries checked by this browser: '+entries.length+'. Each text has the hash that is kept with it, and names the '+
    'hash of the entry before it.'}}"""
"""The one script of the page of a draft. It sends nothing anywhere."""
_BUTTON = Markup(
    '<button type="button" id="check" class="plain" hidden>Check the hashes in this browser</button>\n'
    '<p role="status" id="checked"></p>\n'
)
_ENTRY = Markup(
    '<details>\n<summary class="plain">Entry {0}: {1}</summary>\n'
    '<pre data-number="{0}" data-hash="{2}" data-before="{3}">\n{4}</pre>\n<p class="note">Its hash: {2}</p>\n'
    "</details>\n"
)


def entries_section(entries: Sequence[JournalEntry], head: Head) -> Markup:
    """Return the entries, each with the very text that was hashed; nothing where there are none to read."""
    if not entries:
        return Markup("")
    above = Markup("<h2>In the journal</h2>\n<p>The journal ends with entry {:,}, whose hash is {}.</p>\n")
    drawn = (_ENTRY.format(one.number, _act_of(one), one.hash, one.before, one.text) for one in entries)
    return above.format(head.sequence, head.hash) + _BUTTON + Markup("").join(drawn)


def _act_of(entry: JournalEntry) -> str:
    try:
        return str(json.loads(entry.text)["act"])
    except (KeyError, TypeError, ValueError):
        return "it cannot be read"
