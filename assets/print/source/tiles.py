"""What is printed on the set: one function a picture, each returning an RGB image at twice its size in the atlas.

Words and drawings are ours; no trade mark, no real product, no real name. Run through make_atlas.py, never directly.
"""
import math
import random
from PIL import Image, ImageDraw, ImageFont

FONTS = {}
TILES = []          # (name, width, height, function), filled by the decorator below


def tile(name, width, height, *args):
    """Registers a picture of `width` x `height` atlas pixels; `args` are handed to the function."""
    def add(function):
        TILES.append((name, width, height, lambda im, d, r: function(im, d, r, *args)))
        return function
    return add


def font(kind, size):
    return ImageFont.truetype(FONTS[kind], size)


def say(d, xy, words, kind, size, ink, anchor='mm'):
    d.text(xy, words, font=font(kind, size), fill=ink, anchor=anchor)


def column(d, x, y, words, kind, size, ink, step=1.06):
    """Writes downwards; the long-vowel bar is turned upright."""
    for letter in words:
        d.text((x, y), '丨' if letter in 'ー—' else letter, font=font(kind, size), fill=ink, anchor='mt')
        y += size * step
    return y


def paper(im, d, r, base, drift=5):
    """A sheet that is a little darker towards its edges and uneven, as paper is."""
    w, h = im.size
    small = Image.new('RGB', (5, 5))
    for i in range(5):
        for j in range(5):
            k = r.uniform(-drift, drift) - (drift if i in (0, 4) or j in (0, 4) else 0)
            small.putpixel((i, j), tuple(int(max(0, min(255, c + k))) for c in base))
    im.paste(small.resize((w, h), Image.BICUBIC))


def grey_lines(d, r, box, step, ink, weight=2, ragged=.35):
    """Lines of small type, too small to read."""
    x0, y0, x1, y1 = box
    y = y0
    while y < y1:
        x = x0
        end = x1 - (x1 - x0) * (r.random() * ragged if r.random() < .3 else 0)
        while x < end:
            run = min(r.uniform(6, 22), end - x)
            d.line([(x, y), (x + run, y)], fill=ink, width=weight)
            x += run + r.uniform(2, 4)
        y += step


def grey_columns(d, r, box, step, ink, weight=3):
    """Columns of small type, right to left, too small to read."""
    x0, y0, x1, y1 = box
    x = x1
    while x > x0:
        y = y0
        end = y1 - (y1 - y0) * (r.random() * .5 if r.random() < .15 else 0)
        while y < end:
            run = min(r.uniform(6, 26), end - y)
            d.line([(x, y), (x, y + run)], fill=ink, width=weight)
            y += run + r.uniform(2, 4)
        x -= step


def hatch(d, r, box, angle, gap, ink, weight=2, wave=2.0):
    """Pencil hatching in a box."""
    x0, y0, x1, y1 = box
    c, s = math.cos(angle), math.sin(angle)
    span = abs(x1 - x0) + abs(y1 - y0)
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2
    k = -span / 2
    while k < span / 2:
        pts = []
        for t in range(33):
            q = (t / 32 - .5) * span
            x, y = mx + c * q - s * k, my + s * q + c * k
            if x0 <= x <= x1 and y0 <= y <= y1:
                pts.append((x, y + r.uniform(-wave, wave) * .3))
        if len(pts) > 1:
            d.line(pts, fill=ink, width=weight)
        k += gap * r.uniform(.7, 1.3)


def stroke(d, pts, ink, weight):
    """A pencil line with round joints."""
    d.line(pts, fill=ink, width=weight, joint='curve')


def arc_pts(cx, cy, rx, ry, a0, a1, n=24):
    return [(cx + rx * math.cos(math.radians(a0 + (a1 - a0) * i / n)),
             cy + ry * math.sin(math.radians(a0 + (a1 - a0) * i / n))) for i in range(n + 1)]


# ------------------------------------------------------------------ the wall
@tile('SCROLL', 232, 474)
def scroll(im, d, r):
    paper(im, d, r, (236, 226, 204), 6)
    w, h = im.size
    for x, words in ((w * .735, 'わたしの'), (w * .265, '小さな家')):
        for i, letter in enumerate(words):
            say(d, (x + r.uniform(-5, 5), h * (.135 + .243 * i)), letter, 'brush', 200, (26, 23, 22))


@tile('TIMETABLE', 168, 236)
def timetable(im, d, r):
    paper(im, d, r, (235, 231, 216), 4)
    w, h = im.size
    say(d, (w / 2, 30), '毎日の勉強計画', 'ui-bold', 34, (40, 44, 60))
    rows = ['6:00', '7:30', '16:30', '18:00', '19:00', '20:30', '22:00', '23:30']
    tint = {'英': (206, 221, 236), '数': (238, 213, 200), '国': (222, 232, 205), '理': (236, 228, 190), '校': (224, 222, 216)}
    x0, y0, cw, ch = 56, 56, 38, 39
    for c, day in enumerate('月火水木金土日'):
        say(d, (x0 + cw * c + cw / 2, y0 + 12), day, 'ui-bold', 20, (170, 52, 44) if day == '日' else (50, 50, 56))
    subjects = '英数国理数英国'
    for q, name in enumerate(rows):
        y = y0 + 26 + ch * q
        say(d, (30, y + ch / 2), name, 'ui', 16, (60, 60, 66))
        for c in range(7):
            word = {0: '起', 1: '校' if c < 6 else subjects[c], 3: '食', 7: '寝'}.get(q) or subjects[(c * 3 + q) % 7]
            box = (x0 + cw * c, y, x0 + cw * (c + 1), y + ch)
            d.rectangle(box, fill=tint.get(word, (233, 229, 214)), outline=(120, 118, 112))
            say(d, (x0 + cw * (c + .5), y + ch / 2), word, 'ui', 21, (48, 48, 54))
    say(d, (w * .5, h - 58), '一日十時間。', 'hand', 34, (180, 40, 36))
    say(d, (w * .5, h - 24), '休みは、あとで。', 'hand', 26, (180, 40, 36))


@tile('RANKING', 224, 160)
def ranking(im, d, r):
    paper(im, d, r, (226, 222, 206), 4)
    w, h = im.size
    say(d, (w / 2, 26), '第三回 実力テスト 順位表', 'ui-bold', 31, (36, 36, 40))
    for c in range(3):
        for q in range(10):
            x, y, place = 14 + c * 144, 50 + q * 25, c * 10 + q + 1
            if place == 28:
                d.rectangle((x - 3, y + 1, x + 134, y + 24), fill=(240, 214, 120))
            d.line([(x, y + 25), (x + 132, y + 25)], fill=(170, 166, 152))
            say(d, (x + 14, y + 13), str(place), 'ui-bold', 18, (40, 40, 46))
            say(d, (x + 64, y + 13), str(r.randint(1001, 1399)), 'ui', 18, (70, 70, 76))
            say(d, (x + 114, y + 13), str(486 - place * 6 - r.randint(0, 3)), 'ui', 17, (70, 70, 76))
    d.ellipse((294, 50 + 7 * 25 - 5, 442, 50 + 8 * 25 + 6), outline=(190, 44, 38), width=4)


NOTES = [('会社から\n電話 9:10', (240, 221, 120)), ('折り返す\n明日こそ', (238, 176, 178)), ('また電話', (182, 216, 196)),
         ('「すみません」\nから言う', (240, 221, 120)), ('今週は\n四回', (176, 204, 226)), ('出られない', (238, 176, 178))]


def sticky(im, d, r, index):
    words, base = NOTES[index]
    paper(im, d, r, base, 6)
    d.rectangle((0, 0, im.size[0], 16), fill=tuple(int(c * .93) for c in base))
    for i, line in enumerate(words.split('\n')):
        lines = len(words.split('\n'))
        size = min(38, int(126 / max(3.2, len(line))))
        say(d, (72 + r.uniform(-4, 4), 78 + (i - (lines - 1) / 2) * 46), line, 'hand', size, (40, 44, 70))


for _i in range(6):
    tile(f'NOTE_STICKY_{_i + 1}', 72, 72, _i)(sticky)

MONTHS = [('四月', 3, 30, (86, 120, 92), {8: '相談', 15: '病院', 22: '面接', 27: '床屋'}, 'hand'),
          ('九月', 2, 30, (168, 108, 62), {4: '届く', 12: '米', 19: '父', 25: '歯医者'}, 'pencil'),
          ('一月', 4, 31, (74, 92, 122), {1: '元日', 11: '四十', 20: '薬', 28: '役所'}, 'hand')]


def calendar(im, d, r, index):
    name, first, days, color, plans, hand = MONTHS[index]
    paper(im, d, r, (234, 229, 214), 5)
    w, h = im.size
    d.rectangle((0, 0, w, 96), fill=color)
    for i in range(3):          # hills under the month
        pts = [(0, 96)] + [(x, 62 + i * 12 + 12 * math.sin(x / (32 + i * 11) + index * 2 + i * 2)) for x in range(0, w + 9, 8)] + [(w, 96)]
        d.polygon(pts, fill=tuple(int(c * (1.12 + .14 * i)) if c * (1.12 + .14 * i) < 255 else 255 for c in color))
    say(d, (52, 34), name, 'ui-bold', 40, (240, 236, 224))
    for c, day in enumerate('日月火水木金土'):
        say(d, (20 + c * 30, 112), day, 'ui', 18, (178, 58, 48) if c == 0 else (66, 66, 70))
    for n in range(1, days + 1):
        cell = first + n - 1
        x, y = 20 + cell % 7 * 30, 138 + cell // 7 * 35
        say(d, (x, y), str(n), 'ui', 18, (178, 58, 48) if cell % 7 == 0 else (50, 50, 56))
        if n in plans:
            say(d, (x, y + 16), plans[n], hand, 14, (44, 62, 120))
        if n in plans and index == 0:
            d.line([(x - 13, y - 10), (x + 13, y + 22)], fill=(190, 48, 40), width=3)
            d.line([(x + 13, y - 8), (x - 12, y + 21)], fill=(190, 48, 40), width=3)
        elif index == 2 and n < 20:
            d.line([(x - 9, y + 7), (x + 10, y - 8)], fill=(120, 120, 130), width=2)


for _i in range(3):
    tile(f'CALENDAR_{_i + 1}', 110, 160, _i)(calendar)


@tile('POSTER', 120, 168)
def poster(im, d, r):
    w, h = im.size
    for y in range(h):
        t = y / h
        d.line([(0, y), (w, y)], fill=(int(24 + 60 * t), int(38 + 76 * t), int(74 + 66 * t)))
    for _ in range(90):
        x, y, s = r.uniform(0, w), r.uniform(0, h * .6), r.choice((1, 1, 2, 3))
        d.ellipse((x, y, x + s, y + s), fill=(236, 228, 200))
    d.ellipse((150, 40, 196, 86), fill=(240, 222, 160))
    d.polygon([(0, h), (0, 250), (60, 226), (130, 262), (w, 232), (w, h)], fill=(30, 46, 56))
    d.rectangle((94, 176, 150, 240), fill=(206, 198, 178))
    d.pieslice((86, 140, 158, 212), 180, 360, fill=(176, 84, 62))
    d.polygon([(118, 146), (132, 150), (176, 92), (166, 86)], fill=(60, 66, 76))
    say(d, (w / 2, 284), '丘の天文台', 'ui-bold', 38, (240, 228, 196))
    say(d, (w / 2, 316), '夜八時まで・ひとりでもどうぞ', 'ui', 15, (214, 206, 184))


@tile('MAP', 128, 96)
def town_map(im, d, r):
    paper(im, d, r, (228, 224, 200), 4)
    w, h = im.size
    d.line([(0, 150), (90, 130), (170, 160), (w, 140)], fill=(150, 186, 204), width=18, joint='curve')
    for a, b in (((30, 0), (44, h)), ((0, 60), (w, 50)), ((140, 0), (150, h)), ((212, 0), (206, h)), ((0, 108), (w, 100))):
        d.line([a, b], fill=(250, 246, 232), width=9)
    route = [(38, 108), (44, 60), (146, 54), (148, 104), (208, 102), (208, 70)]
    for a, b in zip(route, route[1:]):
        for i in range(0, 10, 2):
            p, q = i / 10, (i + 1) / 10
            d.line([(a[0] + (b[0] - a[0]) * p, a[1] + (b[1] - a[1]) * p), (a[0] + (b[0] - a[0]) * q, a[1] + (b[1] - a[1]) * q)], fill=(196, 62, 48), width=5)
    for x, y, word in ((38, 124, 'うち'), (112, 36, '図書館'), (176, 122, '公園'), (222, 56, '駅')):
        d.ellipse((x - 5, y - 15, x + 5, y - 5), fill=(196, 62, 48))
        say(d, (x, y + 4), word, 'hand', 24, (44, 44, 60))


# ------------------------------------------------------------------ letters and forms
@tile('LETTER', 150, 208)
def letter(im, d, r):
    paper(im, d, r, (240, 236, 224), 4)
    w, h = im.size
    say(d, (w - 20, 30), '三月十日', 'ui', 18, (50, 50, 54), 'rm')
    say(d, (20, 62), '受験番号 一一四二 様', 'ui', 20, (50, 50, 54), 'lm')
    say(d, (w / 2, 114), '入学試験の結果について', 'ui-bold', 24, (36, 36, 40))
    for i, line in enumerate(('あなたの番号は、合格者の', '番号の中にありませんでした。', '', '書類は同封のとおりです。', 'お問い合わせには、', 'お答えできません。')):
        say(d, (26, 160 + i * 32), line, 'ui', 20, (54, 54, 58), 'lm')
    say(d, (w - 60, 378), '入学試験係', 'ui', 20, (50, 50, 54), 'rm')
    d.rectangle((w - 52, 358, w - 16, 394), outline=(190, 50, 42), width=3)
    say(d, (w - 34, 376), '印', 'script', 26, (190, 50, 42))
    for y in (h / 3, h * 2 / 3):
        d.line([(0, y), (w, y)], fill=(216, 210, 196), width=2)


@tile('ENVELOPE', 62, 120)
def envelope(im, d, r):
    paper(im, d, r, (206, 184, 142), 6)
    for i in range(7):
        d.rectangle((30 + i * 12, 12, 39 + i * 12, 26), outline=(190, 60, 48), width=2)
    d.rectangle((10, 12, 26, 34), fill=(150, 84, 74))
    column(d, 62, 52, '入学試験係', 'ui', 22, (50, 44, 40))
    column(d, 98, 50, '結果在中', 'ui-bold', 15, (186, 52, 44))


@tile('FORM', 76, 152)
def form(im, d, r):
    paper(im, d, r, (222, 232, 224), 4)
    w, h = im.size
    say(d, (w / 2, 26), '予約票', 'ui-bold', 32, (44, 76, 72))
    d.line([(10, 48), (w - 10, 48)], fill=(90, 130, 124), width=3)
    for i, (name, value) in enumerate((('日', '五月十二日'), ('時刻', '14:00'), ('窓口', '相談室 2'), ('番号', '27'))):
        y = 74 + i * 46
        say(d, (12, y), name, 'ui', 17, (80, 108, 104), 'lm')
        say(d, (w - 12, y), value, 'hand', 23, (40, 44, 70), 'rm')
        d.line([(10, y + 20), (w - 10, y + 20)], fill=(168, 190, 184))
    say(d, (w / 2, 270), 'おひとりで', 'ui', 16, (80, 108, 104))
    say(d, (w / 2, 290), 'おいでください', 'ui', 16, (80, 108, 104))


@tile('APPLICATION', 80, 114)
def application(im, d, r):
    paper(im, d, r, (238, 235, 226), 3)
    say(d, (46, 20), '履歴書', 'ui-bold', 24, (40, 40, 46))
    d.rectangle((116, 10, 150, 54), outline=(120, 120, 124), width=2)
    d.ellipse((126, 18, 140, 34), fill=(150, 136, 124))
    d.pieslice((120, 34, 146, 68), 180, 360, fill=(70, 74, 84))
    for i in range(9):
        y = 64 + i * 18
        d.rectangle((10, y, 150, y + 18), outline=(150, 150, 154))
        d.line([(42, y), (42, y + 18)], fill=(150, 150, 154))
    grey_lines(d, r, (48, 74, 144, 216), 18, (70, 78, 110), 2, .8)


NOTE_WORDS = [('ごはん、\n置いとくね。\n   母より', (238, 232, 214)), ('返事は\nいつでも\nいいよ。', (232, 226, 206)), ('おはよう。\n今日は\n晴れたよ。', (236, 228, 208))]


def note(im, d, r, index):
    words, base = NOTE_WORDS[index]
    paper(im, d, r, base, 5)
    for y in range(34, 200, 27):
        d.line([(0, y), (im.size[0], y)], fill=(196, 206, 212))
    for i, line in enumerate(words.split('\n')):
        say(d, (10, 60 + i * 46), line, 'hand', 23, (46, 46, 62), 'lm')


for _i in range(3):
    tile(f'NOTE_{_i + 1}', 72, 100, _i)(note)


# What the visitor leaves at the smallest room's door: a torn-off sheet, in a hand that is not his mother's.
VISIT_WORDS = [(31, ('ここに', 'いるだけです。', '木曜日も、', 'ここにいます。')),
               (18, ('あなたがどこにいるのか、', '教えてもらえませんでした。', 'それでも木曜日には来て、', '階段に座っていました。', 'この戸は開けません。'))]


def visit(im, d, r, index):
    size, lines = VISIT_WORDS[index]
    w, h = im.size
    paper(im, d, r, (226, 228, 222), 5)
    for x in range(6, w, 17):                        # torn out of a ring binder
        d.ellipse((x, 4, x + 7, 11), fill=(150, 148, 142))
    top, step = 46, (h - 58) / len(lines)
    for i, line in enumerate(lines):
        say(d, (16, top + i * step), line, 'pencil', size, (36, 44, 66), 'lm')


for _i in range(2):
    tile(f'VISIT_{_i + 1}', 128, 108, _i)(visit)


# ------------------------------------------------------------------ books, manga, press
WORDS = ['はねる', 'はま', 'はやい', 'はり', 'はる', 'はれ', 'はんたい', 'ひ', 'ひえる', 'ひかげ', 'ひかり', 'ひかる']


@tile('DICTIONARY', 312, 224)
def dictionary(im, d, r):
    paper(im, d, r, (234, 224, 196), 4)
    w, h = im.size
    entries = [('ひきうける', '引き受ける', '自分の仕事として受け持つ。'), ('ひきおこす', '引き起こす', '倒れた物を起こす。'),
               ('ひきかえす', '引き返す', 'もとの所へもどる。'), None, None, ('ひきざん', '引き算', 'ある数から別の数を引くこと。'),
               ('ひきしお', '引き潮', '沖へ引いていく潮。'), ('ひきだし', '引き出し', '机の、抜き差しする箱。'),
               ('ひきつぐ', '引き継ぐ', 'あとを受けて続ける。'), ('ひきて', '引き手', '戸を開ける時に手をかける所。'),
               ('ひきど', '引き戸', '横に動かして開ける戸。'), ('ひきとめる', '引き止める', '行こうとする人を止める。')]
    ink = (58, 52, 44)
    for c in range(2):          # left page: small columns; right page: the entries that stand around the gap
        for y in range(48, h - 60, 62):
            say(d, (24 + c * 140, y), WORDS[y // 62 + 6 * c], 'ui-bold', 17, ink, 'lm')
            grey_lines(d, r, (28 + c * 140, y + 17, 148 + c * 140, y + 48), 11, (112, 102, 86), 3)
    for i, entry in enumerate(entries):
        c, q = divmod(i, 6)
        x, y = 336 + c * 142, 48 + q * 66
        if entry:
            say(d, (x, y), entry[0], 'ui-bold', 18, ink, 'lm')
            say(d, (x - 4, y + 20), '【' + entry[1] + '】', 'ui', 14, ink, 'lm')
            say(d, (x + 4, y + 36), entry[2][:11], 'ui', 12, ink, 'lm')
            say(d, (x + 4, y + 48), entry[2][11:], 'ui', 12, ink, 'lm')
    say(d, (24, 20), 'はね — ひか', 'ui', 14, ink, 'lm')
    say(d, (w - 24, 20), 'ひき', 'ui-bold', 18, ink, 'rm')
    d.line([(22, 32), (w / 2 - 22, 32)], fill=ink)
    d.line([(w / 2 + 22, 32), (w - 22, 32)], fill=ink)
    for k in range(14):
        shade = int(196 + k * 2)
        d.line([(w / 2 - 14 + k, 0), (w / 2 - 14 + k, h)], fill=(shade, shade - 12, shade - 40))
        d.line([(w / 2 + 14 - k, 0), (w / 2 + 14 - k, h)], fill=(shade, shade - 12, shade - 40))


@tile('OPEN_BOOK', 160, 112)
def open_book(im, d, r):
    paper(im, d, r, (232, 222, 198), 4)
    w, h = im.size
    for x0, x1 in ((18, w / 2 - 22), (w / 2 + 22, w - 18)):
        grey_columns(d, r, (x0, 22, x1, h - 24), 10, (104, 96, 84), 3)
    for k in range(10):
        d.line([(w / 2 - 10 + k, 0), (w / 2 - 10 + k, h)], fill=(200 + k, 188 + k, 160 + k))
        d.line([(w / 2 + 10 - k, 0), (w / 2 + 10 - k, h)], fill=(200 + k, 188 + k, 160 + k))


@tile('NEWSPAPER', 216, 152)
def newspaper(im, d, r):
    paper(im, d, r, (214, 208, 192), 5)
    w, h = im.size
    ink = (52, 50, 48)
    d.rectangle((w - 56, 12, w - 12, 170), outline=ink, width=3)
    column(d, w - 34, 22, 'ひがし町新聞', 'script', 25, ink, .94)
    column(d, w - 84, 14, '図書館、夜も開く', 'ui-bold', 33, ink, 1.0)
    column(d, w - 122, 14, '静かな席、ひとりの席も', 'ui', 21, ink, 1.02)
    grey_columns(d, r, (w - 170, 14, w - 146, 292), 9, (104, 100, 94))
    grey_columns(d, r, (w - 134, 262, w - 14, 294), 9, (104, 100, 94))
    d.rectangle((138, 14, 252, 104), fill=(150, 146, 138))
    d.polygon([(138, 104), (138, 70), (172, 44), (206, 70), (222, 58), (252, 80), (252, 104)], fill=(96, 94, 90))
    d.rectangle((164, 74, 180, 104), fill=(198, 194, 184))
    grey_columns(d, r, (140, 114, 250, 196), 9, (104, 100, 94))
    say(d, (66, 34), '春祭りは四月六日', 'ui-bold', 16, ink)
    for y in (60, 134, 208):
        grey_columns(d, r, (14, y, 126, y + 62), 9, (104, 100, 94))
    grey_columns(d, r, (140, 208, 250, 292), 9, (104, 100, 94))
    for y in (128, 202):
        d.line([(12, y), (130, y)], fill=ink)


TITLES = ['ねじ巻きの丘', '雨宿り商会', '七番目の駅', '灯台の子', '犬と測量士', '夜ふけ図書係', '紙の城', '塩と星']
SPINE = [(142, 59, 52), (192, 138, 62), (216, 207, 184), (76, 106, 107), (47, 63, 82), (122, 115, 85), (181, 106, 74), (91, 75, 94),
         (168, 164, 143), (57, 80, 60), (208, 176, 96), (60, 96, 128), (196, 92, 88), (226, 218, 200), (44, 44, 50), (120, 150, 140)]


@tile('MANGA_SPINES', 256, 112)
def manga_spines(im, d, r):
    """Sixteen spines side by side, 16 pixels each."""
    for i in range(16):
        base = SPINE[i]
        light = sum(base) < 330
        ink = (238, 230, 210) if light else (44, 40, 42)
        d.rectangle((i * 32, 0, i * 32 + 31, 224), fill=base)
        d.rectangle((i * 32, 0, i * 32 + 31, 22), fill=tuple(int(c * .78) for c in base))
        column(d, i * 32 + 16, 32, TITLES[i % 8], 'ui-bold', 21, ink, 1.05)
        d.ellipse((i * 32 + 4, 180, i * 32 + 28, 204), fill=ink)
        say(d, (i * 32 + 16, 192), str(r.randint(1, 24)), 'ui-bold', 16, base)


BOOKS = ['地図の読み方', '北の星座', '料理の基本', '古い町なみ', '数のはなし', '海鳥日記', '木工入門', '雪の研究']


@tile('BOOK_SPINES', 208, 112)
def book_spines(im, d, r):
    """Thirteen book spines side by side, 16 pixels each."""
    for i in range(13):
        base = tuple(int(c * .86) for c in SPINE[(i * 5 + 3) % 16])
        ink = (232, 222, 196) if sum(base) < 360 else (48, 44, 42)
        d.rectangle((i * 32, 0, i * 32 + 31, 224), fill=base)
        for y in (14, 20, 200):
            d.line([(i * 32 + 3, y), (i * 32 + 28, y)], fill=ink, width=2)
        column(d, i * 32 + 16, 36, BOOKS[i % 8], 'script', 22, ink, 1.05)


def manga_cover(im, d, r, index):
    w, h = im.size
    sky, land, sun = [((232, 196, 96), (150, 72, 56), (196, 60, 48)), ((104, 146, 158), (48, 74, 84), (236, 226, 190)),
                      ((206, 126, 110), (84, 62, 82), (244, 220, 170)), ((66, 76, 110), (36, 42, 60), (236, 206, 120))][index]
    d.rectangle((0, 0, w, h), fill=sky)
    d.ellipse((w * .5, 52, w * .95, 52 + w * .45), fill=sun)
    d.polygon([(0, h), (0, 130), (40, 108), (80, 136), (w, 100), (w, h)], fill=land)
    if index % 2:               # someone with a dog on the ridge; else a house and a tree
        d.ellipse((44, 84, 60, 100), fill=(34, 30, 34)); d.polygon([(42, 132), (46, 98), (58, 98), (62, 132)], fill=(34, 30, 34))
        d.ellipse((72, 118, 94, 132), fill=(34, 30, 34)); d.ellipse((88, 110, 100, 122), fill=(34, 30, 34))
    else:
        d.rectangle((36, 98, 66, 124), fill=(236, 226, 200)); d.polygon([(30, 100), (51, 80), (72, 100)], fill=(96, 44, 40))
        d.rectangle((90, 96, 94, 124), fill=(60, 44, 36)); d.ellipse((78, 70, 106, 102), fill=(70, 96, 66))
    d.rectangle((8, 8, w - 8, 44), fill=(244, 238, 222))
    say(d, (w / 2, 26), TITLES[index * 2 + 1 if index < 3 else 0], 'ui-bold', 19, (40, 36, 44))
    say(d, (w - 18, h - 18), str(index * 3 + 2), 'ui-bold', 24, (244, 238, 222))


for _i in range(4):
    tile(f'MANGA_COVER_{_i + 1}', 64, 96, _i)(manga_cover)


def book_cover(im, d, r, index):
    w, h = im.size
    base = [(66, 82, 98), (132, 76, 58), (96, 106, 78), (188, 172, 138)][index]
    paper(im, d, r, base, 7)
    ink = (228, 216, 186) if index < 3 else (70, 56, 44)
    d.rectangle((10, 10, w - 10, h - 10), outline=ink, width=2)
    column(d, w / 2, 22, BOOKS[index * 2], 'script', 18, ink)
    d.ellipse((w / 2 - 7, h - 32, w / 2 + 7, h - 18), outline=ink, width=2)


for _i in range(4):
    tile(f'BOOK_COVER_{_i + 1}', 56, 80, _i)(book_cover)


def workbook(im, d, r, index):
    w, h = im.size
    name, sub, base = [('数学', '問題集', (180, 74, 58)), ('英語', '長文読解', (62, 102, 140)), ('国語', '漢字と文法', (94, 128, 84))][index]
    paper(im, d, r, (232, 226, 208), 4)
    d.rectangle((0, 0, w, 70), fill=base)
    say(d, (w / 2, 36), name, 'ui-bold', 44, (244, 238, 224))
    say(d, (w / 2, 90), sub, 'ui-bold', 19, (50, 48, 52))
    d.rectangle((0, 108, w, 116), fill=base)
    say(d, (w / 2, 136), '入試に出る順', 'ui', 15, (70, 66, 68))


for _i in range(3):
    tile(f'WORKBOOK_{_i + 1}', 60, 80, _i)(workbook)


def magazine(im, d, r, index):
    w, h = im.size
    base, word, line = [((120, 150, 150), 'となり町', '歩いて行ける静かな場所'), ((206, 150, 84), '台所', '夜の雑炊 朝の味噌汁')][index]
    paper(im, d, r, base, 8)
    say(d, (w / 2, 30), word, 'script', 32 if len(word) > 2 else 42, (248, 240, 220))
    if index:
        d.ellipse((34, 66, 106, 138), fill=(232, 222, 200)); d.ellipse((46, 74, 94, 118), fill=(176, 112, 60)); d.ellipse((60, 82, 74, 94), fill=(96, 128, 76))
    else:
        d.polygon([(0, 150), (0, 100), (50, 70), (90, 104), (w, 80), (w, 150)], fill=(70, 100, 96)); d.rectangle((62, 100, 92, 122), fill=(232, 224, 200)); d.polygon([(56, 102), (77, 84), (98, 102)], fill=(150, 70, 56))
    say(d, (w / 2, h - 18), line, 'ui', 11, (44, 40, 40))


for _i in range(2):
    tile(f'MAGAZINE_{_i + 1}', 70, 90, _i)(magazine)


# ------------------------------------------------------------------ what he draws
@tile('DRAWING_1', 120, 166)
def drawing_dog(im, d, r):
    """A dog that sits and looks up."""
    paper(im, d, r, (238, 234, 222), 3)
    ink, soft, fur = (62, 58, 58), (142, 136, 132), (196, 188, 178)
    hatch(d, r, (36, 284, 214, 304), .05, 7, soft)
    d.polygon([(92, 130), (146, 150), (182, 210), (188, 262), (170, 288), (84, 288), (76, 200)], fill=fur)
    d.polygon([(90, 150), (118, 168), (120, 230), (92, 250), (80, 200)], fill=(232, 226, 214))
    hatch(d, r, (128, 170, 180, 276), 1.0, 8, soft, 2)
    stroke(d, [(134, 140), (164, 176), (184, 222), (188, 262), (176, 286)], ink, 4)
    stroke(d, arc_pts(158, 258, 34, 32, 150, 400), ink, 4)
    stroke(d, [(82, 160), (76, 210), (80, 284)], ink, 4)
    stroke(d, [(116, 200), (110, 250), (112, 284)], ink, 4)
    for x in (84, 112, 158):
        d.ellipse((x - 20, 276, x + 18, 294), fill=(232, 226, 214), outline=ink, width=3)
    stroke(d, arc_pts(196, 250, 26, 34, 80, -60), ink, 5)
    d.polygon([(66, 86), (52, 34), (92, 62)], outline=ink, fill=fur); d.polygon([(114, 60), (146, 36), (138, 88)], outline=ink, fill=fur)
    d.ellipse((56, 54, 146, 146), fill=fur, outline=ink, width=4)
    d.ellipse((66, 98, 122, 150), fill=(236, 230, 218), outline=soft, width=2)
    d.ellipse((80, 84, 90, 98), fill=ink); d.ellipse((114, 84, 124, 98), fill=ink); d.ellipse((83, 86, 87, 90), fill=(240, 238, 230)); d.ellipse((117, 86, 121, 90), fill=(240, 238, 230))
    d.ellipse((82, 102, 104, 116), fill=ink)
    stroke(d, [(93, 116), (93, 124)], ink, 3); stroke(d, arc_pts(83, 123, 10, 8, 0, 160), ink, 3); stroke(d, arc_pts(103, 123, 10, 8, 20, 180), ink, 3)
    stroke(d, arc_pts(106, 148, 36, 12, 200, 350), (150, 60, 52), 6)
    say(d, (196, 312), 'また会おう', 'pencil', 20, soft, 'rm')


@tile('DRAWING_2', 120, 166)
def drawing_town(im, d, r):
    """The roofs he sees, a wire, a train crossing, a big cloud."""
    paper(im, d, r, (238, 234, 222), 3)
    ink, soft = (62, 60, 64), (134, 130, 130)
    for cx, cy, q in ((90, 74, 34), (130, 60, 42), (168, 80, 30)):
        stroke(d, arc_pts(cx, cy, q, q * .8, 170, 370), ink, 3)
    stroke(d, [(50, 98), (204, 98)], ink, 3)
    hatch(d, r, (70, 74, 190, 96), .1, 7, soft)
    for x, y, w, k in ((6, 180, 84, 46), (78, 160, 92, 52), (160, 188, 76, 42)):
        d.polygon([(x, y + k), (x + w / 2, y), (x + w, y + k)], fill=(186, 178, 168), outline=ink)
        hatch(d, r, (x + 12, y + k * .5, x + w - 12, y + k), 1.1, 6, soft)
        d.rectangle((x + 8, y + k, x + w - 8, y + k + 60), fill=(232, 228, 216), outline=ink, width=3)
        d.rectangle((x + w / 2 - 12, y + k + 14, x + w / 2 + 12, y + k + 38), outline=ink, width=3)
    d.line([(0, 130), (120, 146), (240, 122)], fill=ink, width=2)
    d.line([(34, 320), (34, 118)], fill=ink, width=5); d.line([(20, 128), (48, 128)], fill=ink, width=4)
    d.rectangle((0, 284, 240, 332), fill=(206, 200, 190))
    for x in range(0, 240, 24):
        d.line([(x, 300), (x + 10, 322)], fill=ink, width=3)
    d.line([(0, 300), (240, 300)], fill=ink, width=3); d.line([(0, 320), (240, 320)], fill=ink, width=3)


@tile('DRAWING_3', 120, 166)
def drawing_page(im, d, r):
    """A page of a comic: four panels, a person at a door, a bird let out."""
    paper(im, d, r, (240, 237, 228), 3)
    ink, soft = (48, 46, 50), (140, 136, 134)
    for box in ((12, 12, 150, 120), (160, 12, 228, 120), (12, 130, 228, 214), (12, 224, 104, 320), (114, 224, 228, 320)):
        d.rectangle(box, outline=ink, width=4)
    d.rectangle((40, 36, 84, 119), outline=ink, width=3); hatch(d, r, (42, 38, 82, 118), 1.2, 6, soft)
    d.ellipse((100, 42, 124, 66), outline=ink, width=3); hatch(d, r, (100, 42, 124, 54), .3, 3, ink); stroke(d, [(98, 119), (104, 70), (122, 70), (130, 119)], ink, 3); stroke(d, [(106, 80), (86, 84)], ink, 3)
    d.ellipse((176, 40, 214, 92), outline=ink, width=3); hatch(d, r, (176, 38, 214, 58), .2, 3, ink); d.line([(184, 70), (192, 70)], fill=ink, width=4); d.line([(200, 70), (208, 70)], fill=ink, width=4)
    for k in range(28):
        a = k / 28 * math.tau
        d.line([(120 + 40 * math.cos(a), 172 + 16 * math.sin(a)), (120 + 150 * math.cos(a), 172 + 60 * math.sin(a))], fill=soft, width=2)
    d.rectangle((0, 124, 240, 129), fill=(240, 237, 228)); d.rectangle((0, 216, 240, 223), fill=(240, 237, 228)); d.rectangle((0, 124, 11, 223), fill=(240, 237, 228)); d.rectangle((230, 124, 240, 223), fill=(240, 237, 228))
    stroke(d, [(84, 166), (104, 156), (120, 172), (138, 154), (160, 162)], ink, 5); d.ellipse((112, 166, 130, 180), fill=ink)
    stroke(d, arc_pts(58, 300, 40, 30, 180, 360), ink, 3); d.ellipse((46, 248, 70, 274), outline=ink, width=3); hatch(d, r, (46, 248, 70, 258), .2, 3, ink)
    hatch(d, r, (118, 290, 224, 318), 0, 5, soft); d.ellipse((176, 236, 206, 266), outline=ink, width=3); stroke(d, [(132, 262), (140, 256), (148, 262), (156, 256)], ink, 3)


# ------------------------------------------------------------------ food
NOODLE = [('しょうゆ味', (168, 60, 46)), ('みそ味', (176, 128, 58)), ('しお味', (78, 118, 124)), ('カレー味', (196, 150, 60))]


def noodle(im, d, r, index):
    name, base = NOODLE[index]
    w, h = im.size
    d.rectangle((0, 0, w, h), fill=base)
    for y in (0, h - 14):
        d.rectangle((0, y, w, y + 14), fill=(232, 222, 198))
        for x in range(0, w, 20):
            d.rectangle((x, y + 4, x + 10, y + 10), fill=base)
    for k in (0, w / 2):
        d.ellipse((k + 28, 18, k + 132, h - 18), fill=(240, 230, 206))
        say(d, (k + 80, h / 2), name, 'ui-bold', 22, (60, 36, 30))


for _i in range(4):
    tile(f'NOODLE_LABEL_{_i + 1}', 160, 44, _i)(noodle)

DRINK = [('麦茶', (94, 118, 74), (238, 228, 200)), ('水', (196, 214, 220), (54, 92, 132)), ('ソーダ', (66, 130, 142), (244, 240, 224)), ('ゆず', (216, 186, 86), (74, 92, 50))]


def drink(im, d, r, index):
    name, base, ink = DRINK[index]
    w, h = im.size
    d.rectangle((0, 0, w, h), fill=base)
    d.rectangle((0, h - 12, w, h), fill=ink)
    for k in (0, w / 2):
        say(d, (k + w / 4 + 8, h / 2 - 6), name, 'script', 44 if len(name) < 3 else 29, ink)
        for j in range(3):
            d.line([(k + 4, 22 + j * 12), (k + 14, 22 + j * 12)], fill=ink, width=2)


for _i in range(4):
    tile(f'BOTTLE_LABEL_{_i + 1}', 120, 42, _i)(drink)

CAN = [('珈琲', (66, 48, 42), (214, 178, 110)), ('みかん', (210, 128, 58), (248, 236, 206)), ('汁粉', (122, 50, 58), (238, 220, 196))]


def can(im, d, r, index):
    name, base, ink = CAN[index]
    w, h = im.size
    d.rectangle((0, 0, w, h), fill=base)
    d.polygon([(0, h), (0, h * .7), (w / 4, h * .82), (w / 2, h * .68), (w * .75, h * .82), (w, h * .7), (w, h)], fill=ink)
    for k in (0, w / 2):
        column(d, k + w / 4, 10 if len(name) < 3 else 4, name, 'ui-bold', 32 if len(name) < 3 else 24, ink)


for _i in range(3):
    tile(f'CAN_LABEL_{_i + 1}', 100, 50, _i)(can)


def snack(im, d, r, index):
    name, base = [('うすしお\nいも', (204, 164, 70)), ('えび\nせん', (188, 84, 66))][index]
    w, h = im.size
    paper(im, d, r, base, 10)
    d.ellipse((14, 30, w - 14, 122), fill=(242, 234, 212))
    for i, line in enumerate(name.split('\n')):
        say(d, (w / 2, 58 + i * 36), line, 'ui-bold', 25, (84, 44, 34))
    for k in range(6):
        x, y = r.uniform(16, w - 40), r.uniform(132, 156)
        d.ellipse((x, y, x + 28, y + 16), fill=(226, 196, 120), outline=(160, 120, 60))


for _i in range(2):
    tile(f'SNACK_{_i + 1}', 64, 86, _i)(snack)


# ------------------------------------------------------------------ machines
@tile('TV_PICTURE', 160, 120)
def tv_picture(im, d, r):
    """The world where he is good: drawn in 80 x 60 dots."""
    small = Image.new('RGB', (80, 60))
    q = ImageDraw.Draw(small)
    for y in range(60):
        t = min(1, y / 36)
        q.line([(0, y), (80, y)], fill=(int(52 + 120 * t), int(112 + 90 * t), int(214 + 34 * t)))
    q.ellipse((58, 8, 66, 16), fill=(255, 246, 214))
    q.polygon([(0, 60), (0, 40), (12, 34), (26, 41), (44, 32), (62, 40), (80, 35), (80, 60)], fill=(60, 140, 134))
    q.polygon([(0, 60), (0, 47), (22, 43), (48, 48), (80, 44), (80, 60)], fill=(62, 120, 76))
    q.rectangle((26, 34, 37, 45), fill=(238, 190, 96)); q.polygon([(23, 35), (31, 26), (40, 35)], fill=(196, 66, 50)); q.rectangle((30, 39, 33, 45), fill=(120, 70, 44))
    q.polygon([(31, 46), (33, 46), (44, 60), (36, 60)], fill=(222, 202, 142))
    for x, c in ((50, (216, 74, 62)), (56, (240, 214, 110)), (62, (236, 236, 226))):        # he and two who came along
        q.rectangle((x, 47, x + 2, 51), fill=c); q.rectangle((x, 44, x + 2, 46), fill=(240, 200, 160))
    q.rectangle((2, 2, 30, 5), fill=(30, 40, 70)); q.rectangle((3, 3, 24, 4), fill=(250, 108, 92))
    im.paste(small.resize(im.size, Image.NEAREST))
    d.rectangle((172, 8, 312, 78), fill=(24, 34, 66), outline=(240, 240, 250), width=4)
    say(d, (242, 28), 'なかま 3', 'dots', 30, (244, 244, 252))
    say(d, (242, 58), 'みち 18', 'dots', 30, (244, 244, 252))


@tile('LAPTOP_SCREEN', 128, 80)
def laptop(im, d, r):
    w, h = im.size
    d.rectangle((0, 0, w, h), fill=(42, 52, 66)); d.rectangle((0, 0, 66, h), fill=(32, 40, 52))
    for i in range(5):
        d.ellipse((12, 14 + i * 28, 30, 32 + i * 28), fill=[(196, 120, 96), (120, 160, 130), (206, 180, 110), (110, 140, 180), (160, 130, 170)][i]); d.line([(36, 23 + i * 28), (58, 23 + i * 28)], fill=(120, 132, 148), width=4)
    for i, (word, mine) in enumerate((('こんばんは', 0), ('いますよ', 1), ('眠れない？', 0), ('少し話そう', 0))):
        x0, x1 = (w - 132, w - 10) if mine else (78, 200)
        d.rounded_rectangle((x0, 12 + i * 37, x1, 42 + i * 37), 10, fill=(86, 142, 128) if mine else (206, 212, 216))
        say(d, ((x0 + x1) / 2, 27 + i * 37), word, 'ui', 20, (244, 248, 244) if mine else (40, 46, 54))


@tile('MOBILE_SCREEN', 44, 84)
def mobile(im, d, r):
    w, h = im.size
    d.rectangle((0, 0, w, h), fill=(44, 50, 62))
    say(d, (w / 2, 40), '21:00', 'ui', 22, (226, 230, 236))
    d.rounded_rectangle((6, 70, w - 6, 112), 8, fill=(84, 94, 110))
    say(d, (w / 2, 82), '着信', 'ui', 15, (226, 230, 236)); say(d, (w / 2, 101), '12件', 'ui-bold', 17, (240, 190, 150))


@tile('CLOCK_FACE', 96, 96)
def clock_face(im, d, r):
    w = im.size[0]
    d.rectangle((0, 0, w, w), fill=(232, 226, 208)); d.ellipse((3, 3, w - 3, w - 3), fill=(240, 235, 220), outline=(120, 110, 96), width=3)
    for i in range(60):
        a = i / 60 * math.tau
        k = 76 if i % 5 == 0 else 82
        d.line([(w / 2 + k * math.sin(a), w / 2 - k * math.cos(a)), (w / 2 + 88 * math.sin(a), w / 2 - 88 * math.cos(a))], fill=(50, 46, 44), width=4 if i % 5 == 0 else 2)
    for n in range(1, 13):
        a = n / 12 * math.tau
        say(d, (w / 2 + 61 * math.sin(a), w / 2 - 61 * math.cos(a)), str(n), 'ui-bold', 25, (44, 40, 40))


@tile('RADIO_DIAL', 112, 32)
def radio_dial(im, d, r):
    w, h = im.size
    d.rectangle((0, 0, w, h), fill=(226, 212, 168))
    for i in range(41):
        x = 12 + i * 5
        d.line([(x, 26), (x, 40 if i % 5 else 46)], fill=(60, 52, 44), width=2)
    for i, n in enumerate((53, 60, 80, 100, 140, 160)):
        say(d, (20 + i * 37, 15), str(n), 'ui', 15, (60, 52, 44))
    d.rectangle((118, 4, 121, h - 4), fill=(190, 48, 40)); say(d, (w - 18, 55), 'kHz', 'ui', 11, (60, 52, 44), 'mm')


@tile('PHONE_KEYS', 66, 88)
def phone_keys(im, d, r):
    d.rectangle((0, 0, *im.size), fill=(196, 190, 174))
    for i, key in enumerate('123456789＊0＃'):
        x, y = 8 + i % 3 * 42, 8 + i // 3 * 42
        d.rounded_rectangle((x, y + 3, x + 34, y + 36), 6, fill=(150, 144, 130)); d.rounded_rectangle((x, y, x + 34, y + 32), 6, fill=(232, 228, 214))
        say(d, (x + 17, y + 16), key, 'ui-bold', 24, (50, 48, 48))


def cartridge(im, d, r, index):
    base, word = [((190, 72, 58), '丘の旅'), ((64, 108, 142), '星の港')][index]
    w, h = im.size
    d.rectangle((0, 0, w, h), fill=base); d.polygon([(0, h), (0, 56), (30, 38), (60, 58), (w, 42), (w, h)], fill=tuple(int(c * .6) for c in base)); d.ellipse((w - 34, 30, w - 12, 52), fill=(244, 222, 150))
    say(d, (w / 2, 18), word, 'dots', 28, (248, 242, 226))


for _i in range(2):
    tile(f'CARTRIDGE_{_i + 1}', 54, 38, _i)(cartridge)


@tile('BOX_LABEL', 96, 46)
def box_label(im, d, r):
    paper(im, d, r, (182, 148, 104), 6)
    w, h = im.size
    d.ellipse((14, 16, 74, 76), fill=(206, 116, 50)); d.polygon([(44, 18), (64, 8), (54, 26)], fill=(86, 112, 64))
    say(d, (130, 36), 'みかん', 'ui-bold', 34, (110, 58, 36)); say(d, (130, 70), '天地無用 5kg', 'ui', 17, (110, 58, 36))


@tile('SCRAWL', 48, 32)
def scrawl(im, d, r):
    """Something scribbled on a shoe; not words."""
    d.rectangle((0, 0, *im.size), fill=(226, 224, 216))
    for k in range(3):
        pts = [(8 + i * 4.2 + r.uniform(-3, 3), 14 + k * 17 + r.uniform(-8, 8)) for i in range(20)]
        d.line(pts, fill=(40, 40, 48), width=3, joint='curve')
    d.line([(6, 56), (90, 10)], fill=(40, 40, 48), width=4)
