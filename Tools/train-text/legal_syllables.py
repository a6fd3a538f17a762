"""Legal syllables as Syllables.swift defines them: its lists of onsets and rhymes are read from the source."""
import functools
import pathlib
import re
import unicodedata

SOURCE = pathlib.Path(__file__).resolve().parents[2] / "Sources/VietnameseText/Syllables.swift"
TONES = {"\u0300": 1, "\u0301": 2, "\u0309": 3, "\u0303": 4, "\u0323": 5}
VOWELS = set("aăâeêioôơuưy")


@functools.lru_cache(maxsize=None)
def lists():
    text = SOURCE.read_text(encoding="utf-8").replace("\\\n", "")
    found = {}
    for name in ("onsets", "rhymes", "rhymesAfterQu"):
        body = re.search(rf'static let {name}: Set<String> = set\(\s*"+([^"]*)"+', text).group(1)
        found[name] = {part.strip() for part in body.split(",")}
    return found


def parts(word):
    """(onset, rhyme, tone), or None when the letters are not those of one syllable."""
    letters, tone = "", 0
    for char in unicodedata.normalize("NFD", word.lower()):
        if char in TONES:
            if tone:
                return None
            tone = TONES[char]
        else:
            letters += char
    letters = unicodedata.normalize("NFC", letters)
    if not all("a" <= c <= "z" or c in "ăâêôơưđ" for c in letters):
        return None
    count = 0
    while count < len(letters) and letters[count] not in VOWELS:
        count += 1
    if count == 1 and len(letters) > 2 and letters[:2] in ("qu", "gi") and letters[2] in VOWELS:
        count = 2
    return (letters[:count], letters[count:], tone) if count < len(letters) else None


def spelled(word):
    """The word with its tone where the old style puts it; the word itself when it is no syllable."""
    found = parts(word)
    if not found or not found[2]:
        return word
    onset, rhyme, tone = found
    vowels = [k for k, c in enumerate(rhyme) if all(v in VOWELS for v in rhyme[:k + 1])]
    changed = [k for k in vowels if rhyme[k] in "ăâêôơư"]
    if changed:
        at = changed[-1]
    elif len(vowels) == 1:
        at = vowels[0]
    elif len(vowels) > 2 or vowels[-1] + 1 < len(rhyme):
        at = vowels[1]
    else:
        at = vowels[0]
    mark = next(m for m, t in TONES.items() if t == tone)
    return onset + rhyme[:at] + unicodedata.normalize("NFC", rhyme[at] + mark) + rhyme[at + 1:]


@functools.lru_cache(maxsize=None)
def is_legal(word):
    found = parts(word)
    if not found:
        return False
    onset, rhyme, tone = found
    known = lists()
    if onset not in known["onsets"] or onset == "q":
        return False
    if (rhyme[-1] in "ptc" or rhyme.endswith("ch")) and tone not in (2, 5):
        return False
    if onset == "qu":
        return rhyme in known["rhymesAfterQu"]
    if onset == "gi" and rhyme in ("êng", "êc"):
        return True
    if rhyme not in known["rhymes"]:
        return False
    front = rhyme[0] in "eêiy"
    if onset in ("k", "gh", "ngh"):
        return front
    if onset in ("c", "ng"):
        return not front
    return onset != "g" or not front or rhyme[0] == "i"
