# プログラム自身のことば。旅のことばは、それぞれの旅のフォルダーにあります。
# 空行は段落の区切りです。一覧（topics）では、一行が一項目です。

language-name = 日本語
list-comma = 、

## 表紙

title = わたしの小さな家
title--about =
    小さなカメラがレールに乗って、ひきこもって暮らすひとりの人の部屋を通りぬけ、また戻ってきます。

    あなたはものを見て、選びます。急ぐことはなく、勝ち負けもありません。
title--open = はじめる
title--open-again = 新しい旅をはじめる
title--open-short = 短い旅をはじめる（{ $n }部屋、約{ $minutes }）
title--resume = 続きから（{ $n }番目の部屋「{ $room }」、{ $way }）
title--resume-ending = 前の旅が終わったところへ戻る
title--pack = 別の旅：{ $pack }
to-title = 表紙へ

## 内容について

note = はじめる前に
note--body =
    これは、人から離れて、ひきこもることについての物語です。出てくる人はみな、架空の人物です。けれども、その身に起こるようなことは、作り話ではありません。物語のわきにある「記録されていること」には、一つずつ、出どころと年、誰が数えたかを書いてあります。出どころによって違うときは、両方をお見せします。

    気力、恥、信頼、人とのつながりは、わたしたちのモデルのものです。物語を動かすために、わたしたちが数字を決めました。いつもそうとわかるように書き、記録されていることとは混ぜません。
note--meet = この物語に出てくること：
note--untold = この物語に何が出てくるか、書いた人は挙げていません。あなたの知っていることに近いものが、あるかもしれません。
note--care = 暴力や、自分を傷つける場面は出てきません。誰のせいでもありません。
note--length = { $n }の部屋をすべて通る旅は、約{ $minutes }です。
note--ways =
    いつでもやめられ、同じところから続けられます。時間の制限はありません。

    どのページからも「相談先を見る」「すぐに離れる」「設定」を選べます。設定では、言語、文字の大きさ、動き、コントラスト、音を変えられます。キーやボタンを押すまで、音は出ません。

    つらくなったら、離れてください。部屋は待っています。
note--short = 短い旅を選びました。{ $n }の部屋だけを通ります。約{ $minutes }です。
note--begin = 最初の部屋に入る
note--begin-again = 前の旅を終えて、最初の部屋に入る

## いまいるところ

eyebrow--room = 部屋{ $n }／{ $total }・{ $clock }・{ $way }
way--in = 行き
way--out = 帰り

## どこにでもあるもの

support = 相談先を見る
leave = すぐに離れる
settings = 設定
history = これまでの話
back = 戻る

## 部屋、もの、選択

room--choice = 選択へ
room--looked = { $thing }（見ました）
thing--back = 部屋に戻る
choice--closed = いまは、まだ。
choice--back = もう一度見てまわる

## 何が起きたか

after--on-in = { $n }番目の部屋「{ $room }」へ進む
after--on-out = { $n }番目の部屋「{ $room }」へ帰る
after--turn = カメラが引き戻されるのにまかせる
after--door = ドアへ
after--taken = このあとどうなるかを見る
after--rewind = この選択を、別のものにしてみる

outcome--helps = { $support }：助けになる
outcome--helps-a-little = { $support }：少し助けになる
outcome--does-not-fit-yet = { $support }：まだ合わない
outcome--harms = { $support }：害になる

duration--months = { $n }か月
duration--years = { $n }年
duration--both = { $years }と{ $months }

## モデル。いつも、わたしたちのものとわかるように

model = わたしたちのモデルでは（測ったものではありません）
model--open = わたしたちのモデルで変わること
model--months = わたしたちのモデルで、ここで過ぎる時間：{ $months }。最初の部屋から：{ $total }。
model--changes = 変わるもの：{ $list }。
model--no-change = 気力、恥、信頼、人とのつながりは、そのままです。
model--change = { $meter }（{ $by }）
model--now = いまの値（それぞれ100まで）：{ $list }。
model--causes = ここから重みが増すもの：{ $list }。
model--contested = { $cause }（出どころの意見が食い違っています）
meter--energy = 気力
meter--shame = 恥
meter--trust = 信頼
meter--contact = 人とのつながり

## 記録されていること

facts = ここで記録されていること
facts--open = ここで記録されていること（{ $n }件）
facts--about = 一つずつ、出どころと年、誰が数えたかを書いてあります。どれも、この物語に出てくる人のことではありません。みな架空の人物です。
facts--differ = ここでは出どころによって違います。並べてお見せします：

## これまでの話

history--about = ここまでの話を、部屋ごとに並べました。最後まで行くと、どの選択の前にも戻って、別のものを選べます。そのときは、その選択のあとに起きたことは取り消されます。
history--empty = まだ何も選んでいません。
history--left-out = これより前の{ $n }件の選択は、ここに出ていません。見るには、ここに出ている最初の選択に戻ってから、このページをもう一度開いてください。
history--room = { $n }番目の部屋、{ $way }：{ $room }
history--thing = { $thing }：{ $means }
history--chose = { $question }　選んだこと：{ $option }
history--rewind = { $n }番目の部屋（{ $way }）の「{ $option }」の前に戻る

## 結末

ending = 結末のひとつ。終わりではありません
ending--leads-back = ここからまた戻ります
ending--next = 次の一歩
ending--months = わたしたちのモデルでは、この旅で、ひとりの人生の{ $months }が過ぎました。
ending--history = 旅をふりかえる
ending--support = 相談できるところ
ending--again = 最初の部屋からもう一度
ending--back = { $n }番目の部屋「{ $room }」へ戻る

## 旅のあと

debrief = 二つの質問
debrief--helped =
    この旅で、何が助けになったと思いますか。二つとも、答えなくてかまいません。答えはこのページの外に出ず、残りません。
debrief--felt =
    あなたにとっては、どうでしたか。
debrief--thanks =
    ありがとうございました。答えは残していません。

    何かが心に残ったら、誰かに話してください。友だちに、先生に、話を聞いてくれる電話の窓口に。
debrief--pass = この質問には答えない
helped--other = ほかのもの
felt--near = 自分の知っていることに近かった
felt--heavy = 重かった
felt--calm = 静かな気持ちになった
felt--hopeful = 希望を感じた
felt--other = それ以外、または言えない

route = ここまでの道、ここからの道
route--about = あなたの旅を、部屋ごとに並べました。こうなるほかなかったことは、一つもありません。どの部屋にも、ほかの選択がありました。その場で選べたものも、別の旅でなら選べるものも。
route--in = ここまでの道
route--out = ここからの道
route--line = { $n }番目の部屋「{ $room }」：{ $option }
route--met = { $line }。ここで出あったもの：{ $list }

route--drawing = 線は上を通って行き、下を通って帰ります。点は選択です。帰りの丸は、塗りつぶしが助けになった支え、中に点のある輪が少し助けになった支え、輪だけがまだ合わない支え、×は力ずくです。

sources = 記録されていることの出どころ
sources--about = この旅で「記録されている」と言っていることを、出どころごとにすべて並べました。どれも、こちらのことばで言い直したもので、引用ではありません。ここにないことは、作り話です。

numbers = 数字を並べて
numbers--about = これらの数字は食い違っています。どれか一つが正しい、というものではありません。年、年齢、誰が数えたかを見てください。小さいほうから順に：

glossary = ことばと、使う人
glossary--about = ことばは人に名前をつけます。人を傷つけることばもあります。それぞれに、誰が使うのかを書きました。
glossary--who = 使う人：{ $who }

## 旅のあとで見る、モデルのしくみ

rule = このモデルのしくみ
rule--documented = 記録されていること
rule--documented-about =
    背景となるものと、支え。それぞれに、もとになった記録が示してあります。
    支えがどうなったかを、誰かが書き残した例。下の各行でどうなるかは、それで決めてあります。
    順番：仕事より先に人とのつながり。家族のことが重いときは、診療より先に家族。たまによりも、たびたび。力ずくは、決して使わない。
rule--ours = わたしたちが作ったもの
rule--ours-about =
    人と、部屋と、そこで話されることばのすべて。
    気力、恥、信頼、人とのつながりと、すべての数字。誰かが測ったものではありません。
    背景がどれだけ重くなり、信頼がどれだけあれば助けになるのか、その境目。別の境目でもよかったのです。
    それぞれの支えが、それだけで足したり引いたりするもの：
rule--by-itself = { $outcome }とき：{ $list }。
rule--time = { $months }たつ
rule--table = あなたが出あった支え
rule--table-empty = この旅でためした支えはないので、ここに出すものはありません。
rule--table-about = 一つの支えの中で、最初にあてはまる行のことが起こります。旅のあとには、起きた行に、そう書いてあります。
rule--row = { $when }：{ $outcome }
rule--row-here = { $row }（この旅ではこうなりました）
rule--helps = 助けになる
rule--helps-a-little = 少し助けになる
rule--does-not-fit-yet = まだ合わない
rule--harms = 害になる
rule--always = ほかのすべての場合
rule--never = この旅では満たされません
rule--and = { $first }、かつ、{ $second }
rule--any = 次のどれか（{ $list }）
rule--or = 、または、
rule--not = （{ $what }）ということがない
rule--at-least = { $meter }が{ $n }以上
rule--at-most = { $meter }が{ $n }以下
rule--weighs = 「{ $cause }」に重みがある
rule--weighs-more = 「{ $cause }」の重みが{ $n }以上
rule--chose = 「{ $option }」を選んだ
rule--looked = 「{ $thing }」を見た
rule--tried = 「{ $support }」をためした
rule--helped = 「{ $support }」が助けになった
rule--came = 「{ $support }」が跡を残した
rule--ended = 「{ $ending }」という結末になり、戻ってきた
rule--months = { $months }たった

## 相談先と、離れるとき

support--about =
    ご自分のこと、または身近な人のことで、相談できるところです。ご家族からも相談できます。りっぱな理由はいりません。

    このページは相談窓口ではありません。誰も読んでいませんし、ここでしたことが、この機器の外に出ることはありません。いますぐ危険があるときは、緊急の番号に電話してください。日本では119番（救急・消防）、110番（警察）です。
support--change = 番号や宛先は変わります。それぞれに、最後に確かめた日を書いてあります。
support--checked = { $date }に確かめました。
support--old = 最後に確かめたのは{ $date }で、180日より前です。変わっているかもしれません。
support--never-checked = まだ確かめていません。変わっているかもしれません。

left = メモ
left--body = まだ何もありません。
left--return = 戻る

## 設定

settings--about = 変更はすぐに反映され、いまの場所はそのままです。
settings--language = 言語
settings--text = 文字の大きさ
settings--motion = 動き
settings--motion-full = すべて：カメラが走ります
settings--motion-gentle = おだやか：カメラがゆっくり、まっすぐ走ります
settings--motion-cuts = 切りかえ：走らずに場面が変わります
settings--contrast = コントラスト
settings--contrast-normal = ふつう
settings--contrast-high = 強い
settings--volume-all = 全体の音量
settings--volume-room = 部屋の音量
settings--volume-events = できごとの音量
settings--volume-music = 音楽の音量
settings--captions = 音の字幕
settings--captions-on = あり
settings--percent = { $n }％
settings--off = なし

## 字幕が「あり」のとき、聞こえるもの。音一つにことば一つ

caption--birds = 外で鳥が鳴く。
caption--breath = ゆっくりとした息。
caption--cicadas = せみの声。
caption--classroom = 学校の廊下、大勢の声。
caption--clock = 時計の音。
caption--console = ゲームの音楽。
caption--crickets = 暗がりで虫が鳴く。
caption--fridge = 冷蔵庫のうなり。
caption--hush = ほとんど何も聞こえない。
caption--kettle = やかんの湯が、静かにたぎる。
caption--kitchen = 壁のむこうで、誰かが料理をする。
caption--rain = 雨。
caption--room-tone = 部屋の静けさと、電気のかすかなうなり。
caption--screen = ブラウン管の高い音。
caption--street = ずっと下の、通りの音。
caption--television = 壁ごしに、テレビの声。
caption--wind = 風。
caption--alarm = 枕の下で目ざましが鳴る。
caption--bag = ビニール袋がかさかさいう。
caption--bicycle = 自転車がベルを鳴らして通る。
caption--books = 積んだ本が動く。
caption--bottle = ペットボトルが転がる。
caption--bowl = 茶碗が置かれる。
caption--broom = 外で、誰かが掃いている。
caption--brush = ペンが長い線を引く。
caption--buttons = コントローラーのボタンの音。
caption--calendar-page = カレンダーが一枚、はがされる。
caption--car = 車が通る。
caption--children = 遠くで子どもたちが遊ぶ。
caption--chopping = 壁のむこうで、誰かが野菜を切る。
caption--chopsticks = 箸が置かれる。
caption--cloth = 布のすれる音。
caption--creak = 家がきしむ。
caption--crossing = 遠くで踏切が鳴る。
caption--crow = カラスが鳴く。
caption--cup-lid = カップの紙のふたがはがされる。
caption--curtain = カーテンが動く。
caption--dishes = 壁のむこうで食器が鳴る。
caption--dog-far = 遠くで犬がほえる。
caption--dog-paws = 犬が床を歩く。
caption--dog-sigh = 犬が横になり、ため息をつく。
caption--door-slide = 戸が敷居をすべる。
caption--drawer = 引き出しが開いて、閉まる。
caption--envelope = 封筒が開けられる。
caption--eraser = 消しゴムが紙をこする。
caption--evening-cicada = ひぐらしが鳴く。
caption--evening-tune = 町に夕方の音楽が流れる。
caption--footsteps = 外を、誰かが歩いて過ぎる。
caption--fridge-stop = 冷蔵庫が止まる。
caption--front-door = 下で、玄関のドアが閉まる。
caption--futon = 日なたで、誰かが布団をたたく。
caption--greeting = ドアごしに、やさしいひとことがかかる。
caption--gutter = 雨どいから水がしたたる。
caption--hanger = ハンガーがレールを動く。
caption--jingle = ゲームの中で、何かが見つかる。
caption--kettle-boil = やかんが沸く。
caption--kettle-click = 湯わかしのスイッチが切れる。
caption--keys = 玄関で鍵が鳴る。
caption--knock = 誰かが静かにノックする。
caption--laughter = 隣のテレビの笑い声。
caption--locker = 遠くで下駄箱の扉が閉まる。
caption--message = メッセージが届く。
caption--page = ページがめくられる。
caption--paper = 紙がかさかさいう。
caption--pencil = 鉛筆が書く。
caption--phone-buzz = 机の上で電話がふるえる。
caption--pills = 薬が一錠、シートから押し出される。
caption--pipe = 水道管を水が流れる。
caption--pour = 湯がカップに注がれる。
caption--robot = 小さなロボットが鳴く。
caption--school-bell = 遠くで学校のチャイム。
caption--scooter = 新聞配達のバイクが来る。
caption--shop-door = 夜の店のドアが、あいさつの音を鳴らす。
caption--shutter = 雨戸が開けられる。
caption--sigh = 誰かが息をはく。
caption--slippers = スリッパの音が廊下を来て、止まり、戻っていく。
caption--sparrow = すずめが鳴く。
caption--stairs = 誰かが階段を上がってくる。
caption--tap = 台所で水を出す。
caption--telephone = 布の下で電話が鳴る。
caption--train = 遠くを電車が通る。
caption--tray = お盆が戸の前に置かれる。
caption--typing = キーボードを打つ音。
caption--van = 外にワゴン車が止まる。ドアが横に開く。
caption--voices = 壁のむこうで、ふたりが話す。
caption--warbler = うぐいすが鳴く。
caption--wind-chime = 風鈴。
caption--zip = かばんのチャックが閉まる。
caption--score-fewer = 音楽の音が一つ減る。
caption--score-more = 音楽に音が一つ戻ってくる。
caption--score-gone = 音楽が止まった。

## 問題とお知らせ

problem--no-pack = 乗れる旅がありません
problem--no-pack-about =
    使える旅のフォルダーが、一つもありませんでした。

    旅を書いている方は、「studio check」を実行してください。何が、どのファイルのどの行でまちがっているかがわかります。そうでない方は、ページを読み込み直すか、プログラムをインストールし直してください。
notice--launch = 起動の指定「{ $key }」の値「{ $value }」は使えないので、外しました。
notice--launch-unknown = 「{ $key }」という起動の指定はないので、外しました。使える指定は、プログラムの説明書にあります。
notice--launch-pack = 「{ $value }」という旅はありません。あるのは次のものです：{ $list }
notice--launch-plan-mode = 起動の指定「{ $key }」は外しました。グループで使うためのものです。mode=workshop といっしょに書くか、「mode」を消してください。
notice--launch-idle-mode = 起動の指定「{ $key }」は外しました。展示で使うためのものです。mode=kiosk といっしょに書いてください。
notice--launch-start-plan = 起動の指定「{ $key }」は外しました。進め方には、決まった最初の段階があります。その部屋からはじめるときは、進め方を決めずにはじめてください。この進め方のままでも、手もとのウィンドウから、いつでもその部屋を見せられます。
notice--launch-rooms-plan = 起動の指定「{ $key }」は外しました。通る部屋は、進め方が決めています。指定した部屋を通るときは、進め方を決めずにはじめてください。この進め方のままでも、手もとのウィンドウから、いつでもどの部屋も見せられます。
notice--launch-short-lesson = 起動の指定「{ $key }」は外しました。グループには短い旅がありません。部屋を減らすときは、進め方を選ぶか、「rooms」で部屋を指定してください。
notice--launch-no-short = 起動の指定「{ $key }」は外しました。この旅には短い旅がありません。部屋を減らすときは、「rooms」で部屋を指定してください。
notice--launch-short-rooms = 起動の指定「{ $key }」は外しました。通る部屋は、もう「rooms」で決まっています。どちらか一つを消してください。
notice--pack-refused = 旅「{ $pack }」にまちがいがあるので、外しました。
notice--save-garbled = 保存された旅が読めませんでした。別にしてとってあります。新しい旅をはじめられます。
notice--save-newer = 保存された旅は、このプログラムより新しい版のものです。別にしてとってあります。新しい旅をはじめられます。
notice--save-other-pack = 保存された旅は、別の旅（「{ $pack }」）のものです。別にしてとってあります。新しい旅をはじめられます。
notice--save-changed = 旅を保存したあとで、部屋が変わりました。変わっていない、いちばん近いところから続けます。保存された旅は、別にしてとってあります。

## 読み込みのあいだと、ブラウザーが続けられないとき（プログラムの前にページが使います）

loading = 部屋を運んでいます。
loading--description = 小さなカメラが、ひきこもって暮らすひとりの人の部屋を通りぬけ、また戻ってきます。出どころのある記録とともに、急がず、点数もなく。
loading--progress = 部屋を運んでいます：%1／%2 MB
loading--no-script = このページにはJavaScriptが必要です。どこにも、何も送りません。
loading--failed = 部屋を運べませんでした。通信が切れたのかもしれません。これまでのことは、何も失われていません。
loading--retry = もう一度
loading--text-edition = 絵なしで読む
loading--lost = ブラウザーが絵を表示できなくなりました。メモリーが足りないときに起こることがあります。旅は残っています。
loading--stopped = プログラムの何かが止まりました。旅は、最後の部屋まで残っています。
loading--picture = 絵
loading--room = 次の部屋を組み立てています。

## 外から見たセット

outside = 外から：{ $room }
outside--open = セットを外から見る
outside--eyebrow = 部屋{ $n }／{ $total }・{ $clock }
outside--about =
    すべての部屋が一列に並んでいます。天井と、壁の一つが外してあります。小さなカメラは、あなたが見ている部屋で待っています。

    三角の旗は行きの選択、四角の旗は帰りの選択です。もう一度部屋に入って、別のものを選べます。そのときは、その選択のあとに起きたことは取り消されます。
outside--chosen-in = 行き：{ $option }
outside--chosen-out = 帰り：{ $option }
outside--not-chosen-in = 行き：まだ選んでいません
outside--not-chosen-out = 帰り：まだ選んでいません
outside--enter-in = 行きの「{ $room }」に入って、選び直す
outside--enter-out = 帰りの「{ $room }」に入って、選び直す
outside--next = 次の部屋へ（{ $n }番目、{ $room }）
outside--previous = 前の部屋へ（{ $n }番目、{ $room }）
outside--row = { $n }．{ $room }
outside--row-one = { $n }．{ $room }：{ $option }
outside--row-both = { $n }．{ $room }：{ $in }・{ $out }
outside--here = { $row }（いま見ている部屋）

## 書く人のための、物語の図

graph--title = 「{ $pack }」の物語の図
graph--about =
    行きは左から右へ、その下の帰りは右から左へ進みます。結末は左下にあります。カードの一つ一つが選択肢です。名前の下に、それが選べる条件と、わたしたちのモデルで起きること、でたらめに選ぶ { $runs } 人のうちどれだけがそれを選ぶかが書いてあります。部屋と部屋のあいだの流れが太いほど、多くの人が通ります。破線は、ある選択肢から、それによって選べるようになりうるものへ伸びています。行き先は記号でも書いてあります。4→b は四番目の部屋の行きの二つ目の選択肢、4←b は帰りの二つ目、◇2 は二つ目の結末です。だれもたどり着けないものは赤い縁で、理由が書いてあります。
graph--start = 旅はここから始まります。
graph--in = 行き（左から右へ）
graph--out = 帰り（右から左へ）
graph--endings = 結末
graph--room = { $n }　{ $room } · { $clock }
graph--when = 選べる条件：{ $when }
graph--comes = この結末になる条件：{ $when }
graph--weighs = 重みが増すもの：{ $list }
graph--tries = 試す支え：{ $list }
graph--opens = 選べるようになりうるもの：{ $list }
graph--back-to = { $n } 番目の部屋「{ $room }」に戻ります
graph--passed = 100 人のうち { $share } 人
graph--never = × どの旅でも条件が満たされず、けっしてたどり着けません
graph--nobody = × { $runs } 回の旅で、誰もここに来ませんでした

## 印刷する手引き：見出し、表の列、起動のしかた

guide--contents = 目次
guide--part-general = 進行役の方へ
guide--part-causes = 重なりあう背景
guide--part-supports = 支えと、それが合うとき
guide--part-endings = 結末
guide--part-launch = グループのための起動のしかた
guide--minutes = { $n }分
guide--plan = { $plan } · { $minutes }
guide--column-minutes = 分
guide--column-step = 段階
guide--column-do = すること
guide--column-ask = みなさんへの問い
guide--column-when = 条件
guide--column-outcome = 結果
guide--column-told = 起きること
guide--column-place = 窓口
guide--column-contact = 連絡のしかた
guide--column-checked = 確認
guide--column-option = 項目
guide--column-values = 指定できるもの
guide--column-meaning = はたらき
guide--column-key = キー
guide--key-escape = Esc
guide--key-page-down = Page Down
guide--key-page-up = Page Up
guide--part-machine = 機器の使い方
guide--part-closing = しめくくり
guide--lesson = 授業で使う資料：{ $plan }
guide--heading-plan = 進め方（一分ごと）
guide--heading-stops = 進め方に出てくる部屋
guide--stops-about = 進め方で立ち寄る部屋です。番号は段階の番号です。枠の中に、読みあげる言葉があります。見えるもの、いっしょに見るもの、問い、選べるもの、それぞれのあとに起きること。枠の下には、メモに出てくる記録があります。
guide--closed = 選べないあいだの表示：{ $why }
guide--topics = 出てくるのは、次のようなことです。{ $list }
guide--source = { $source }：{ $list }
guide--help-tick = はじめる前に、電話をかけるかページを開くかして確かめ、四角に印をつけてください。日付のないものは、まだ誰も確かめていません。
guide--help-region = 国がいくつもあるので、短い一覧です。「--region」に国の名前をつけて印刷すると、その国だけになり、それぞれがどんなところかも出ます。
guide--help-place = { $place }（{ $country }）
guide--help-near = 近くの窓口：
guide--at-talk = 話す時間（画面は止まっています）
guide--at-pause = 休み
guide--at-outside = 外から見た部屋
guide--at-compare = 二つの道を並べて見る
guide--at-page = 「{ $page }」のページ
guide--look = 見るもの：{ $list }
guide--vote = 挙手
guide--room-way = { $room } · { $way }
guide--room-clock = { $room } · { $clock }
guide--rooms-about = どの部屋も二度通ります。問いはみなさんへのもの、メモは進行役だけのものです。選択肢が起こすことには「作った数字」と書いてあります。物語を動かすためにわたしたちが決めた数字で、何も測ってはいません。記録されていることは、その下に、出どころ、年、誰が数えたかとともにあります。いくつもの場所に関わる記録は、最初の場所に載せています。
guide--prompt = 問い
guide--notes = 進行役へ
guide--does = 作った数字：{ $list }
guide--weighs = 「{ $cause }」の重みが増す
guide--tries = 「{ $support }」を試す
guide--outcome = { $outcome }
guide--facts-before = ほかの場所に載っている記録：{ $list }
guide--fact-at = { $id }（{ $place }）
guide--in-room = 部屋{ $n }
guide--in-step = 段階{ $n }
guide--causes-about = ただ一つの理由でひきこもる人はいません。ここにあるどれも、誰かのせいではありません。どの旅でも、少なくとも二つが重なります。
guide--endings-about = 治ったという結末も、失敗という結末もありません。人とのつながりがどれだけあるかが違います。どの結末にも、次の一歩があります。
guide--launch-about =
    これらの項目は、アドレスでは疑問符のあとに & でつないで書き、コマンドラインでは二つのハイフンを付けて書きます。?mode=workshop&plan=45-minutes は --mode workshop --plan 45-minutes と同じです。わからない項目があれば、最初のページでお知らせします。
guide--option-lang = ことばの言語
guide--option-lang-values = en、ja、en-x-easy
guide--option-seed = 部屋の中の偶然を決める数。同じ数なら同じ部屋になります
guide--option-seed-values = 整数
guide--option-start = 最初の旅が始まる場所
guide--option-start-values = 部屋の id（「理由なし」の letter など）。帰りなら :out を付けます
guide--option-motion = カメラの動き方
guide--option-motion-values = full、gentle、cuts
guide--option-text = 文字の大きさ（パーセント）
guide--option-text-values = 100、125、150、200
guide--option-pack = どの物語か
guide--option-pack-values = 物語の id。no-reason、one-day、eighty-fifty、または自分で作ったもの
guide--option-persona = 何人かの人がいる物語で、最初の旅が誰の物語か
guide--option-persona-values = 人の id
guide--option-length = 最初の旅が短いほうかどうか
guide--option-length-values = full、short
guide--option-rooms = これらの部屋だけを通ります。最初と最後の部屋はいつも入ります
guide--option-rooms-values = 部屋の id をコンマで区切ります（letter,tray）
guide--option-sound = 音があるかどうか
guide--option-sound-values = on、off
guide--option-mode = 一人で、文字だけで、グループで、または公共の場所で
guide--option-mode-values = play、text、workshop、kiosk
guide--option-plan = 使う進め方。書けば、グループでの使い方になります
guide--option-plan-values = その物語の進め方の分数（20-minutes、45-minutes など）
guide--option-idle = 公共の場所で、何秒さわらなければ、まだ誰かいるかを尋ねるか
guide--option-idle-values = 20から600。書かなければ90

## ワークショップの二つのウィンドウと、プログラムからの知らせ

window--title = 進行役のウィンドウ
window--fullscreen = 全画面
window--waiting = 絵のあるウィンドウを待っています。このウィンドウを開いたほうのウィンドウです。
window--none = いま、絵のあるウィンドウでワークショップは開かれていません。始まると、ここにも表示されます。
window--gone = 絵のあるウィンドウが閉じられたか、読み込み直されています。ワークショップが戻ると、このウィンドウも続きを表示します。
window--kept = 絵のあるウィンドウが閉じられたか、読み込み直されています。ワークショップの続きは、このウィンドウが覚えています。閉じないでください。絵が戻ると、続きから始まります。
window--again = 絵のあるウィンドウが開いています。そこでワークショップを続けられます。
window--take-up = ワークショップを続ける
window--hidden = 絵のあるウィンドウが隠れているため、止まっています。このウィンドウの横か、プロジェクターの画面に出してください。
window--alone = このウィンドウはワークショップのためのものです。題名の画面で「グループで使う（ワークショップ）」を選び、そこから進行役のウィンドウを開いてください。
window--blocked = ブラウザーが二つ目のウィンドウを開きませんでした。このページがウィンドウを開くことを許可して（アドレス欄の印から設定できます）、もう一度お試しください。
window--saved = 保存しました：{ $what }
window--not-saved = 保存できませんでした。{ $what }
window--no-picture = { $file } を読みこめないので、絵を表示できません。プログラムの「assets」フォルダーをもとの場所にもどして、もう一度起動してください。それまでは、絵なしで読みすすめられます。
## グループで使うとき

workshop = グループで使う
workshop--open = グループで使う（ワークショップ）
workshop--about =
    この画面は、みんなが大きく見る画面です。進行役のあなたには、別のウィンドウがあります。問いかけること、記録されていること、次にすること、挙手の数を入れる欄は、そちらに出ます。できれば、手元の画面に置いてください。

    ここでしたことは何も保存されません。あなた自身の旅も変わりません。終わりに、望めば記録をファイルで残せます。
workshop--choose = まず、進行役のウィンドウを開いてください。準備のしかたと、それぞれの進め方の説明があります。それから進め方を選びます。
workshop--begin = { $plan }（{ $minutes }分）
workshop--free = 進め方を決めずに
workshop--free-about = すべての部屋が開いています。グループに合わせて、部屋から部屋へ進み、いつでも戻れます。
workshop--begin-free = 進め方を決めずにはじめる
workshop--leave = 表紙へ戻る
presenter = 進行役のウィンドウを開く
workshop--frozen = 絵は止まっています。
workshop--step = { $n }／{ $total }：{ $step }
workshop--time = この段階：{ $step }（予定{ $minutes }分）。全体：{ $whole }（予定{ $total }分）。
workshop--time-free = たった時間：{ $whole }
workshop--question = 問い
workshop--notes = 進行役のメモ
workshop--seen = 見えるもの
workshop--things = みんなで見るもの
workshop--planned = { $thing }（進め方にあるもの）
workshop--option = { $n }．{ $option }
workshop--closed = { $option }（今は選べません）
workshop--closed-why = { $option }（今は選べません）：{ $why }
workshop--decided = ここでグループが選んだもの：{ $option }
workshop--chosen = 挙手で選んだもの：{ $option }（{ $hands }）。
workshop--chosen-next = 挙手で選んだもの：{ $option }（{ $hands }）。次に多かったもの：{ $next }（{ $second }）。
workshop--decide = { $n }を選ぶ：{ $option }
workshop--hands-only = 0から{ $most }までの整数だけを数えます。
workshop--no-hands = まだ、手を数えていません。
workshop--winner = 手がいちばん多かったもの：
workshop--tie = 同じ数でした。あなたが決めてください：
workshop--undecided = 手は数えましたが、まだ何も選んでいません。選ばずに進むときは、もう一度同じことをしてください。
workshop--on = 次の段階へ
workshop--on-free = 次の部屋へ
workshop--back = 前の段階へ
workshop--back-free = 前の部屋へ
workshop--ask = 問いをみんなに見せる
workshop--unask = 問いを消す
workshop--vote = 挙手を数える
workshop--unvote = 挙手をやめる
workshop--revote = 挙手に戻る
workshop--compare = 二つの道を並べて見せる
workshop--uncompare = 二つの道を消す
workshop--part = その{ $n }（全部で{ $total }）
workshop--part-on = 次へ：その{ $n }（全部で{ $total }）
workshop--part-back = 前へ：その{ $n }（全部で{ $total }）
workshop--freeze = 絵を止める
workshop--unfreeze = 絵を動かす
workshop--start = 時計をはじめる
workshop--pause = 時計を止める
workshop--close = 授業を終わりにする
workshop--closing = 終わりにする前に
workshop--closing-about = この授業のことは、どこにも保存されていません。終わりにすると、グループが選んだものと数えた手は消えます。記録を残したいときは、いま保存してください。
workshop--finish = 終わりにして、表紙へ
workshop--finish-unkept = 何も残さずに終わりにする
workshop--reopen = 授業へ戻る
workshop--thanks = いっしょに見てくださって、ありがとうございました。
workshop--off-plan = 進め方の外：{ $room }
workshop--again = 進め方の段階{ $n }へ戻る
workshop--beside = 旅を待たせて、別の部屋を見せています。ここでは何も選びません。旅も挙手も、そのまま残っています。
workshop--back-to-ride = 旅へ戻る
workshop--topics = 出てくること（はじめの部屋の前に読み上げます）
workshop--country = 相談できるところ：どの国のものを見せますか
workshop--country-shown = { $country }（いま見せています）
workshop--places-change = 変わっているところがあるかもしれません。人に伝える前に、確かめてください。
workshop--facts-more = ほかに記録されていること（{ $n }件）
workshop--uncover = 部屋へ戻る
workshop--next = 次にすること
workshop--next-room = { $step }：{ $n }番目の部屋「{ $room }」、{ $way }（{ $minutes }分）
workshop--next-step = { $step }（{ $minutes }分）
workshop--last = これが最後の段階です。
workshop--choices = グループが選んだもの
workshop--other-way = 「{ $option }」ではない道へ（{ $n }番目の部屋「{ $room }」、{ $way }）
workshop--second-choice = グループの2番目の選択へ：{ $option }
workshop--look-back = 外から見る、みんなで読む
workshop--rooms-in = 行きの部屋へ
workshop--rooms-out = 帰りの部屋へ
workshop--others-in = この旅では通らない部屋へ（行き）
workshop--others-out = この旅では通らない部屋へ（帰り）
workshop--others-about = この旅では通らない部屋です。旅をそのまま待たせて、ここまでの旅に合った様子で見せられます。そこでは何も選びません。
workshop--report = 残しておく記録
workshop--report-about = 選んだもの、手の数、部屋を見せた時間が入ります。名前や、誰かが話したことは入りません。
workshop--report-html = 印刷用
workshop--report-csv = 表計算用（CSV）
workshop--report-json = プログラム用（JSON）
workshop--compared = 二つの道
workshop--compared-about = 二つの道で違うところです。誰も選ばなかった部屋では、物語がひとりでに進みました。
workshop--one-route = 道はまだ一つです。どれかの選択を変えると、二つ目ができます。
workshop--one-route-seen = 道は、いまのところ一つです。二つ目ができると、ここに並びます。
workshop--first-route = はじめの道
workshop--other-route = もう一つの道
workshop--same = まだ違いはありません。
workshop--only-open = { $n }番目の部屋「{ $room }」、{ $way }：「{ $option }」を選べる
workshop--only-closed = { $n }番目の部屋「{ $room }」、{ $way }：「{ $option }」は選べない
workshop--nothing-more = この選択のあとは、まだほかに違いはありません。選べることも、その人の様子も同じです。進行役は、ほかの分かれ道をためせます。
workshop--alike = 二つの道は、よく似たところに来ました。なぜそうなったのか、話してみる値打ちがあります。
workshop--apart = わたしたちのモデルでは、この人は、{ $list }です。
workshop--more = { $meter }が多め
workshop--less = { $meter }が少なめ
workshop--more-time = この道のほうが、長い時間が過ぎます。
workshop--less-time = この道のほうが、過ぎる時間が短くなります。
workshop--ends = たどりついたところ：{ $ending }
workshop--line = { $n }番目の部屋「{ $room }」、{ $way }：{ $option }

## ワークショップの記録

report = ワークショップの記録
report--about = グループが、この物語をたどった道です。部屋も人も架空のものです。手の数は、その日にグループが選んだものを示すだけで、そこにいた誰かについて語るものではありません。
report--date = 日付
report--plan = 進め方
report--rooms = 部屋を見せた時間
report--minutes = 分
report--under-one = 1未満
report--room = 部屋
report--way = 行き・帰り
report--route = 道
report--choice = 選んだもの
report--hands = 手の数
report--by = 誰が決めたか
report--by-hands = グループ（挙手）
report--by-facilitator = 進行役
report--by-itself = 誰も決めずに通った
report--tie = 同数のため進行役が決めた
report--met = 試した支え
report--met-by-itself = 誰も決めずに通った部屋での支え
report--earlier = 前の道と同じ
report--months = 月数：
report--none = 選んだものも、見せたものもありません。

## 選んだ部屋だけの旅と、展示での利用

note--rooms = この旅は、{ $n }の部屋を通ります。
kiosk--about = 小さなカメラが、ひきこもって暮らすひとりの人の部屋を通りぬけ、また戻ってきます。
kiosk--wake = 画面にふれるか、キーを押すと、はじまります
kiosk--still-there = まだ、そこにいますか。
kiosk--begins-anew = あと{ $n }秒で、次の人のために最初に戻ります。あなたの旅は残りません。
kiosk--here = まだいます
## 進行役のための手引き、旅に共通の部分。一覧では、一行が一項目です。

guide--title = 進行役のための手引き
guide--place =
    ここは学ぶ場で、相談の場ではありません。専門家でなくても、こうした会を開いたことがなくても、だいじょうぶです。することは三つ。物語を見せ、見えたものについて問いかけ、その場を安心していられるところに保つことです。

    ここにいる人の暮らしは、話題にしません。けれども、こうした暮らしを内側から知っている人が、目の前に座っているかもしれません。いるものとして話してください。

guide--heading-five-minutes = 準備が五分しかないとき
guide--five-minutes =
    いちばん短い進め方を選び、流れと、いちばん小さな部屋のメモに目を通します。
    「相談先を見る」を開き、その地域でつながる番号を二つ書きとめます。
    静かに休める場所を決め、そこへ行く人に付きそう大人を一人頼みます。
    「はじめのことば」と「約束」は、そのまま読みあげます。二分で読めます。
    いちばん小さな部屋では、終わりにしません。時間が足りなければ、投票を省きます。しめくくりは省きません。

guide--heading-opening-words = はじめのことば（読みあげます）
guide--opening-words =
    これから、家からほとんど出なくなった人の物語を見ます。出てくる人は架空の人物ですが、わきに出てくる記録は、作り話ではありません。悲しいところもあります。何が出てくるかは、このあとすぐにお話しします。帰り道もあって、そこには時間をかけます。

    見ていても、話しても、黙っていてもかまいません。投票は、してもしなくてもかまいません。いつ外に出てもよく、わけは聞きません。外では、大人が一人、近くにいます。戻りたくなったら、いつでも戻れます。

    話すのは、物語のことです。自分のことや、知っている人のことは話しません。この物語に、悪い人はいません。誰のせいでもありません。

guide--heading-ground-rules = みんなで確かめる約束
guide--ground-rules =
    見えたものについて話します。「ひきこもっている人」と言います。人が先で、起きていることはそのあとです。
    話さなくてもかまいません。指名はしません。
    名前は出しません。「あの人もそうだ」と言ったり、病名を当てようとしたりしません。
    意見が違ってもかまいません。違うと言うときも、人をけなすことはしません。
    ここで聞いた話は、外で話しません。ただし、誰かの身に危険があるときは、大人が助けを求めます。そのときは、そうすると伝えます。

guide--heading-before = はじめる前に
guide--before =
    選んだ進め方を、一度ひとりで終わりまで通ってみます。自分がつらいところは、ほかの人にもつらいかもしれません。
    会を案内するときに、何を扱うかを知らせます。はじめのことばのあとに並べてあります。
    身近なことだとわかっている人には、前もって、一対一で話しておきます。来る、途中だけ来る、パソコンの係をする、罰にならない別のことをする。選ぶのは本人です。
    ここにいない生徒や利用者のことを話しあう場にはしません。
    「相談先を見る」の中身を確かめ、近くのものを足します。スクールカウンセラー、市区町村の窓口、親の会や家族会など。
    映写、文字の大きさ、音を、その部屋で試します。進行役のウィンドウは、手もとの画面だけに出します。

guide--heading-opting-out = 加わらないという選択
guide--opting-out = 加わらないのも、この会の一部で、じゃまではありません。はじめと、いちばん小さな部屋の前と、投票のたびに、そう伝えます。わけは言わなくてよく、あとで埋め合わせをすることもありません。出口の近くに席をいくつか空けておき、静かにできることを用意します。
guide--heading-quiet-place = 静かに休める場所
guide--quiet-place = 近くにもう一か所、水と外の光のあるところを用意します。図書室の隅でも、廊下の椅子でもかまいません。はじめる前に、全員に場所を知らせます。そこでは、ひとりにならなくてよく、話さなくてもかまいません。
guide--heading-co-facilitator = もう一人の大人
guide--co-facilitator = 一人が進め、もう一人がみんなの様子を見て、あがった手を数え、外に出た人に付きそいます。一人で進めるときは、近くにいる同僚に声をかけておき、いちばん短い進め方を選びます。いちばん小さな部屋では、一文だけ読んで先へ進みます。

guide--heading-asking = 問いかけ方
guide--asking =
    部屋のことを聞きます。何が見えますか。どういうことでしょう。何があれば軽くなるでしょう。「あなたならどうしますか」「こういう経験のある人は」とは、決して聞きません。
    全体で話す前に、隣どうしで話す時間をとります。「二人組をつくって」とは言わず、席の並びのまま、三人でも、ひとりで考えてもよいことにします。そして待ちます。十秒の沈黙が長いのは、進行役だけです。静かなままのときの小さな問いが、メモにあります。
    誰かのせいだという話になったら、部屋の中のものに話を戻します。レッテルが出たら、誰が使い、何をすることばかを言って、先へ進みます。
    記録されていることには、出どころと年があります。気力、恥、信頼、人とのつながりは、わたしたちが作った数字で、何かの記録ではありません。

guide--heading-votes = 投票
guide--votes =
    選択肢をすべて読みあげます。いま選べないものは、下にわけといっしょに出ています。そのわけも読みます。
    一つずつ手をあげてもらい、人数を入れます。まわりの目が気になりそうなら、全員が目を閉じる、または、胸の前で小さくあげることにします。あげなくてもかまいません。名前は残りません。
    どの結果にも、正解や不正解はありません。ほめることもせず、起きたことを読みます。
    同数のときは、進行役が決めます。自分が決めたことと、そのわけを言います。
    あとから別の選択を試して、二つの道を並べて見ることができます。
guide--heading-screens = はじめる前に：二つの画面
guide--screens =
    プロジェクターをつなぎ、画面を「拡張」にします。「複製」にすると、進行役のメモまで全員に見えてしまいます。
    ページを開き、「{ workshop--open }」、続いて「{ presenter }」を選びます。二つ目のウィンドウが出ないときは、ブラウザーが止めています。アドレス欄の印から許可して、もう一度選びます。
    絵のあるウィンドウをプロジェクターの画面へ動かし、そこでF11キーを押します。進行役のウィンドウは手もとに残します。どちらも、隠したり、たたんだりしません。隠れたウィンドウは止まります。
    進め方を選びます。そのあとは、手もとのウィンドウですべて操作できます。
    ネットワークがない場所で使うときは、つながる場所で一度ページを開き、最初の部屋に入っておきます。そのあとネットワークを切り、もう一度開けることを確かめます。
guide--heading-keys = キー（どちらのウィンドウでも使えます）
guide--heading-hands = 挙手
guide--hands =
    「{ workshop--vote }」を押すと、選べるものが全員に見えます。読みあげ、数え、人数をそれぞれの欄に入れます。棒がいっしょに伸びます。Tabキーで次の欄へ移ります。欄の中では、文字のキーはほかのはたらきをしません。
    手がいちばん多かったものが、欄の下に出ます。それを選ぶと、物語が先へ進みます。同数のときは、同じ数のものがすべて出るので、進行役が決めます。
    挙手をしなくてもかまいません。そのときは、進行役が選びます。
    別の道を試すには：「{ workshop--choices }」に、これまでの選択が並んでいます。そこから、選ぶ前に戻り、別のものを選びます。はじめの道は残ります。「{ workshop--compare }」で、二つを並べられます。
guide--heading-mistakes = うまくいかないとき
guide--mistakes =
    数をまちがえたら、選ぶ前に入れ直します。選びまちがえたら、別の道を選び直します。
    一つ先へ進みすぎたら「{ workshop--back }」を押します。ほかの部屋に入ってしまったら、どの部屋へも手もとのウィンドウから行けます。「{ workshop--on }」を押すと、進め方のとおりに続きます。進め方で通らない部屋は、いちばんあとに並びます。そこでは何も選びません。
    予定にない休みをとるときは「{ workshop--freeze }」を押し、時計も止めます。プロジェクターの画面は、そのまま残ります。
    進行役のウィンドウがなくなったら、絵の下に「{ presenter }」が出ます。一度押せば、もとのとおりに続きます。
    絵のあるウィンドウを読み込み直したときは、ひとりでに、もとのところへ戻ります。閉じてしまったときは、手もとのウィンドウを開いたままにして（進行は、そこに残っています）、ページをもう一度開き、手もとで「{ window--take-up }」を押します。
guide--heading-no-picture = 絵が映らなくなったら
guide--no-picture =
    文と問いがあれば、授業はできます。要るのは、この紙と時計です。投票の人数は板書します。
    段階ごとに、枠の中を読みあげます。見えるもの、いっしょに見るもの、それから「問い」です。
    投票では、選べるものを全部読みます。どれが閉じているかは、紙ではわかりません。いちばん多かったものの下の文を読みます。
    二つの道は省き、別のものを選んでいたらどうなったかを聞きます。ひと息と、帰り道と、しめくくりは省きません。

guide--heading-if-somebody = 誰かがつらくなったとき、「自分のことだ」と言ったとき
guide--if-somebody =
    落ちついて、そばにいます。「話してくれて、ありがとう。これ以上話さなくていいですよ」。それから、急がずに、みんなの目を画面のほうへ戻します。
    人前で、それ以上は聞きません。本人のことを、こちらから説きあかすこともしません。助言もしません。ここは、相談の場ではありません。
    できることを伝えます。いっしょに外へ出る、静かに座っている、あとで話す。決めるのは本人です。
    あとで、ほかの人のいないところで聞きます。このあとどうしたいかをたずね、担当の人のところへいっしょに行きましょうかと声をかけます。
    守れる約束だけをします。その人の身が心配なときは、ひとりにしません。職場の責任者を呼ぶか、緊急の番号に電話をし、そうしていることを本人に伝えます。
    ご家族から「わたしの何がいけなかったのでしょう」と聞かれたら、それがわかる人も、裁く人も、ここにはいません、と答えます。そして、ご家族自身が支えを受けられるところを伝えます。

guide--heading-after = 終わったあと
guide--after =
    何が助けになったか、近所の人や先生や友だちに何ができるかを話して、しめくくります。
    「相談先を見る」を見せ、連絡先を書いた同じ紙を全員に渡します。自分からほしいと言わなくてすむように。
    十五分ほど、その場に残ります。話しに来る人がいるかもしれません。途中で出た人には、その日のうちに、人目のないところで声をかけます。
    残しておく記録に入るのは、選択と手の数と時間だけで、名前は入りません。要るときだけ保存し、人についての感想は書き足しません。
    もう一人の大人と、五分話します。何が重かったか。自分にとってはどうだったか。

guide--heading-aims = ねらい
guide--heading-plans = 進め方
guide--heading-rooms = 部屋ごとの問い
## プログラムに含まれるライブラリ（すべてのパッケージと、ブラウザーで開くページのそばに置く）

libraries = ライブラリとそのライセンス
libraries--about = このプログラムは、多くの人がつくったライブラリを使っています。ここには、含まれているすべてのライブラリの名前、バージョン、ライセンスを並べました。行の終わりの番号から、ライセンスの本文へ進めます。ソースコードは、同じ名前とバージョンで crates.io にあります。「std」のソースコードは、Rust という言語に付いています。

## 学習プラットフォームのコースのなかで（そのためのパッケージが使う）

course--none = このページは、学習プラットフォームの中で開かれていません。旅はこのブラウザーに残ります。終わりまで来たかどうかは、誰にも伝わりません。
course--refused = 学習プラットフォームが、旅を受けとりませんでした（%1）。このまま続けられます。旅はこのブラウザーに残り、次にここでコースから開いたときに渡されます。この知らせが二度出たら、コースの担当の方に伝えてください。
course--closed = 学習プラットフォームは、この画面とつながっていません。このまま続けられます。旅はこのブラウザーに残ります。コースに残すには、コースからもう一度開いてください。
course--unkept = 学習プラットフォームにも、このブラウザーにも、旅を残せませんでした。この画面を開いているあいだは続けられます。コースの担当の方に伝えてください。
course--done = ひとつの結末まで来ました。そのことは学習プラットフォームに伝わっています。それ以外のことは、何も伝わっていません。
course--back = コースに戻る

## 旅の途中で変わったファイルと、自分で作った旅

mending = 部屋のファイルにまちがいが{ $n }件あります
mending--about = 最後に正しかったもので続けています。
mending--about-none = 誤りのあるものは、直すまで遊べません。ほかはそのまま続きます。
mending--place = { $file }　{ $line }行目　{ $column }文字目
mending--more = ほかに{ $n }件あります。まず、これらを直してください。
mending--fold = たたむ
mending--unfold = 見る
notice--rooms-changed = 部屋が変わりました。旅は、もとのところにいちばん近いところから続きます。
notice--pack-gone = 旅「{ $pack }」は、もうここにありません。もどってくれば、旅の続きができます。
notice--lesson-garbled = ここではワークショップを続けられませんでした。受けとった内容を読みとれません。
notice--lesson-pack = このワークショップで使っている「{ $pack }」が、いまここにありません。もう一度ここで開いてから、進行役のウィンドウで「ワークショップを続ける」を押してください。
own = 自分で作った旅をひらく
own--about =
    旅は、pack.ronというファイルの入ったフォルダーか、それをまとめたZIPファイルです。この画面の上に、ドラッグして放してください。ブラウザーなら、ここで選ぶこともできます。コマンドラインからは、levelsという指定のあとに場所を書いて起動します。

    どこにも送りません。ファイルはこの機械の中にとどまり、ページを閉じるとなくなります。はじめに中身を調べ、まちがいがあれば、その場所を言います。この旅は保存しません。前の旅は、とってあります。
own--not-ours = この旅は、わたしたちが作ったものではありません。ほかの人が書いたもので、書いてあることは、ここでは誰も確かめていません。相談先と設定は、そのままです。
own--pack = 自分でひらいた旅（ほかの人が作ったもの）：{ $pack }
own--there = 旅「{ $pack }」をひらきました。はじめのページにあります。
own--other-language = この旅のことばは、プログラム自身にはありません。見出しやボタンは、いまの言語のままです。
own--play = 「{ $pack }」をはじめる
own--choose-zip = ZIPファイルを選ぶ
own--choose-folder = フォルダーを選ぶ
own--editor = 部屋エディターをひらく
own--editor-about = 旅を作るには、部屋エディターという別のページがあります。ここにある旅や自分の旅の、部屋やもの、選択やことばを変えて、ダウンロードできます。新しいタブでひらき、はじめに10メガバイトほどを読みこみます。
loading--drop = ここで放すと、旅がひらきます。どこにも送りません。
