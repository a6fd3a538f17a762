"""Plants slips into clean lines: one in about 300 words, kinds named. Knows nothing of the finder; Evaluation/slips.py and
train_slips.py both plant with it."""
import collections
import random

VOWELS = ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"]
TWINS = ["aăâ", "eê", "oôơ", "uư", "dđ"]
KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
LOOKS = [("l", "i"), ("i", "l"), ("c", "e"), ("e", "c"), ("o", "c"), ("n", "u"), ("u", "n"), ("h", "b"), ("b", "h"), ("m", "n"),
         ("n", "m"), ("t", "l"), ("l", "t"), ("m", "rn"), ("ă", "â"), ("ơ", "o"), ("đ", "d"), ("g", "q"), ("ố", "ổ"), ("ế", "ể"), ("ấ", "ẩ")]
ONSETS = [("s", "x"), ("x", "s"), ("ch", "tr"), ("tr", "ch"), ("gi", "d"), ("d", "gi"), ("d", "r"), ("r", "d"), ("r", "gi"),
          ("l", "n"), ("n", "l"), ("v", "d")]
CODAS = [("ng", "n"), ("n", "ng"), ("t", "c"), ("c", "t")]


def row_of(char):
    for row in VOWELS:
        if char in row:
            return row, row.index(char)
    return None, 0


def with_tone(word, tone_of):
    for i, char in enumerate(word):
        row, tone = row_of(char)
        if row and (tone or all(row_of(c)[1] == 0 for c in word)):
            return word[:i] + row[tone_of(tone)] + word[i + 1:]
    return word


def tone(word, rng, _):
    """Another tone, or none; hỏi and ngã are the commonest."""
    return with_tone(word, lambda t: {3: 4, 4: 3}[t] if t in (3, 4) and rng.random() < .6 else rng.choice([x for x in range(6) if x != t]))


def mark(word, rng, _):
    """Another hat, breve, horn or bar."""
    places = [(i, g, row_of(c)[1]) for i, c in enumerate(word) for g in TWINS if (row_of(c)[0] or c)[0] in g]
    if not places:
        return word
    i, group, old = rng.choice(places)
    plain = (row_of(word[i])[0] or word[i])[0]
    new = rng.choice([c for c in group if c != plain])
    return word[:i] + (row_of(new)[0][old] if row_of(new)[0] else new) + word[i + 1:]


def letter(word, rng, _):
    """A letter less, a letter twice, or two swapped."""
    i, kind = rng.randrange(len(word)), rng.random()
    if kind < .4 and len(word) > 2:
        return word[:i] + word[i + 1:]
    if kind < .7 and i + 1 < len(word):
        return word[:i] + word[i + 1] + word[i] + word[i + 2:]
    return word[:i] + word[i] + word[i:]


def keyboard(word, rng, _):
    """The key beside."""
    places = [i for i, c in enumerate(word) if any(c in row for row in KEYBOARD)]
    if not places:
        return word
    i = rng.choice(places)
    row = next(r for r in KEYBOARD if word[i] in r)
    at = row.index(word[i])
    return word[:i] + rng.choice([row[k] for k in (at - 1, at + 1) if 0 <= k < len(row)]) + word[i + 1:]


def ocr(word, rng, _):
    """What a scanner takes for it."""
    places = [(a, b) for a, b in LOOKS if a in word]
    return word.replace(*rng.choice(places), 1) if places else word


def dialect(word, rng, _):
    """Written as spoken: initials, finals, hỏi for ngã."""
    ways = [b + word[len(a):] for a, b in ONSETS if word.startswith(a) and row_of(word[len(a):len(a) + 1] or " ")[0]]
    ways += [word[:-len(a)] + b for a, b in CODAS if word.endswith(a) and row_of(word[-len(a) - 1:-len(a)] or " ")[0]]
    if any(row_of(c)[1] in (3, 4) for c in word):
        ways.append(with_tone(word, lambda t: {3: 4, 4: 3}.get(t, t)))
    return rng.choice(ways) if ways else word


def bare(word):
    return "".join((row_of(c)[0] or c)[0] for c in word)


def word(old, rng, common):
    """Another common syllable, one letter with its marks different."""
    near = common.get((len(old), old[0]), []) + common.get((len(old), old[-1]), [])
    near = [w for w in near if w != old and bare(w) != bare(old) and sum(a != b for a, b in zip(w, old)) == 1]
    return rng.choice(near) if near else old


SUBSTITUTIONS = {"tone": tone, "mark": mark, "letter": letter, "keyboard": keyboard, "ocr": ocr, "dialect": dialect, "word": word}
KINDS = (*SUBSTITUTIONS, "dropped", "doubled", "leftover")
LITTLE = set("của và các những cho với trong được đã sẽ là có ở từ đến về tại theo khi để vào ra do bởi nên cũng".split())


def common_syllables(documents):
    counts = collections.Counter(w for lines in documents for line in lines for w in line.split() if w.isalpha() and w.islower())
    table = collections.defaultdict(list)
    for w, c in sorted(counts.items()):
        if c >= 30 and 2 <= len(w) <= 6:
            table[len(w), w[0]].append(w)
            table[len(w), w[-1]].append(w)
    return table


def spoil(words, i, kind, rng, common):
    """(words, index of first wrong word, number of wrong words), or None where the kind does not apply."""
    old = words[i]
    if kind == "dropped":
        if old not in LITTLE or i == 0 or i + 1 >= len(words) or not (words[i - 1] + words[i + 1]).isalpha():
            return None
        return words[:i] + words[i + 1:], i - 1, 2
    if kind == "doubled":
        return words[:i + 1] + [old] + words[i + 1:], i, 2
    if kind == "leftover":
        to = i + rng.randint(2, 4)
        if to >= len(words) or not all(w.isalpha() for w in words[i:to]):
            return None
        return words[:to] + [old] + words[to:], to, 1
    new = SUBSTITUTIONS[kind](old, rng, common)
    return None if new == old or not new else (words[:i] + [new] + words[i + 1:], i, 1)


def plant(documents, seed=1, every=300, kinds=KINDS):
    """Documents with slips, and the slips: (document, line, start, end, kind, right word)."""
    rng = random.Random(seed)
    common = common_syllables(documents)
    out, slips = [], []
    until = rng.randint(1, 2 * every)
    for number, lines in enumerate(documents):
        made = []
        for at, line in enumerate(lines):
            words = line.split(" ")
            if until < len(words) and len(words) >= 8:
                for _ in range(40):
                    i, kind = rng.randrange(len(words)), rng.choice(kinds)
                    if not (words[i].isalpha() and words[i].islower() and 2 <= len(words[i]) <= 7):
                        continue
                    spoilt = spoil(words, i, kind, rng, common)
                    if not spoilt:
                        continue
                    right = words[i]
                    words, first, count = spoilt
                    start = len(" ".join(words[:first])) + (1 if first else 0)
                    slips.append((number, at, start, start + len(" ".join(words[first:first + count])), kind, right))
                    until += rng.randint(1, 2 * every)
                    break
            until -= len(words)
            made.append(" ".join(words))
        out.append(made)
    return out, slips
