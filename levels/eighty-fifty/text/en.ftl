# The words of the journey "Two trays": pack, causes, supports, endings, then the rooms in their order.

### The pack as a whole: causes, ways of support and how they turn out, endings.

pack = Two Trays
    .about =
        A house with nine rooms, a mother and her son. By the smallest room she is eighty-seven and he is fifty-three. On the way in you choose for her: she goes through the house day by day, and each room is smaller than the last. On the way out you choose for him, and each is larger.

        The two are made up, and so is every word they say. What is said about withdrawal is not: its source and year stand beside it. The numbers for energy, shame, trust and contact are ours; here they belong to both of them.
    .topics =
        withdrawal and long loneliness, of two people in one house
        growing old, losing strength, and a stay in hospital
        a mother who writes down what is to be when she is gone
        a father’s illness, and care at home
        being hurt at work, and finding no way back to it
        money that grows less, and what people say
cause--came-to-help = He came to help
    .means = His father was ill, and he came home for three months. The three months had no last day. Afterwards there was nothing to go back to.
cause--hurt-at-work = Hurt at work
    .means = One place closed, one wanted everything faster, in one a man stood behind him. Each time he needed longer until he could try again.
cause--no-way-back = No way back
    .means = There was one gate, and it was for people who had just left school. Past forty, nobody could tell him where another one might be.
cause--no-name-for-it = No name for it
    .means = He could mend anything and never post a letter in time. People had words for that. None of them was the right one.
cause--what-people-say = What people say
    .means = Nobody in the lane ever said anything. Both of them knew what it was that was not being said.
cause--sparing-each-other = Sparing each other
    .means = She asked him nothing, so as not to hurt him. He told her nothing, so as not to worry her. It worked very well, for years.
cause--her-years = Eighty and fifty
    .means = What she did for two with one hand she now does with both. There is no third hand in the house, and each year she has a little less.


## Ways of support, and how they turn out

support--survive-first = Getting through today first
    .said-and-heard = For weeks nothing is planned. They eat, they sleep, they say good morning. What she said aloud that night is not mentioned; but it has been said, and the house is still standing. It is more than they had.
    .two-cups = One thing today: tea, and both of them drink it. Tomorrow perhaps rice. No one asks what it leads to. It leads to the washing-up, which he does.

support--outside-person = Someone from outside who does not push
    .again = The same step on the gravel, the same cough at the gate. There is not much left to say about the weather, and they say it. That somebody comes back who need not is what he thinks about afterwards.
    .about-the-weather = He stays behind the panel and hears the visitor praise the pickles. Before leaving, the visitor says something to the panel about rain, as one does to a person. He is ashamed, and he says that it looks like it, yes.
    .on-the-step = The visitor sits down on the step with his back to the house and drinks the tea there. No question, no advice, one story about a drainpipe. By the third week it is two of them on the step. Before going, the visitor leaves the name of a man at the town office who listens.

support--town-desk = The desk at the town office
    .the-next-page = The same desk, the same plant. Today it is the page about her. The man has drawn a house on the back, with two people in it, and is writing beside each of them who could come, and on which day.
    .with-somebody = They go three, and the third does the talking until the second page. “For men of your age there is not much,” the man says, “so we shall have to make something.” He asks what is needed first. Nobody has asked in that order before.
    .her-sentence = He reads it from the paper. The woman at the desk does not interrupt, and then she says: “That is two people.” She will look for two kinds of help, and it will take a while, and she will ring, and she does.
    .too-old-for-one = The desk for young people ends at thirty-nine. The one for old people begins at sixty-five and would gladly take his mother. Between them is a chair by a vending machine. But the clerk has kept the number, and says so.

support--parents-group = An evening for parents
    .nobody-may-see = She goes as far as the hall and sees a bicycle that she knows. She buys radishes instead. It is too near, and she is too ashamed; the next town has an evening too, and somebody would have to drive.
    .more-tuesdays = She keeps going, although there is nothing left that she has not heard. “I go for the young ones,” she says. The young ones are seventy.
    .the-eldest = She is the eldest by ten years, and the only one to laugh. They practise what not to say: no dates, no comparing, no “when I am gone”. At home she forgets half of it. The other half is enough to hear him hum in the kitchen.
    .biscuits = She comes back with a biscuit in a paper napkin for him and says that it was all about other people’s sons. One of them does not open his curtain either. She had thought that she was the only one who listens at doors.

support--visiting-nurse = A nurse who comes to the house, for her
    .the-door-shut = The nurse rings, and his mother tells her through the door that she is well. A house into which no one has come for so long cannot be opened in one day. The nurse writes on her card when she will pass again.
    .his-notes = When it hurts, how long, on which stair: he has it all in a table, with times. The nurse asks who made this. She takes a copy for the doctor and says that in thirty years nobody has given her one.
    .for-her = She comes for the knee, every Wednesday, and asks nothing about upstairs. She hangs her coat beside his. After a month she says, on the way out, to the stairs in general: “She is doing better. That is your soup.”

support--home-helper = A helper who comes for her, and stays for both
    .a-third-morning = They have been given a third morning. On it nothing is cleaned. The helper and he go through the post together, and she reads out the parts that he would put off.
    .for-both = The letter from the clinic says that he has a right to it too. So on Mondays it is his two hours and on Thursdays hers, and the helper, who is the same person, does not always keep them apart.
    .stays-for-both = She is sent for his mother: bath, bedding, the heavy pans. In the third week she asks him where the long ladle hangs, and he shows her. From then on he cooks and she lifts. Nobody has changed the form.
    .behind-the-panel = While she is in the house he stays behind the panel. But the house is lighter when she has gone: sheets on the line, a window open. He finds that he knows her days.
    .tidied-before = His mother tidies for two days before the helper comes, and is too tired on the third to let her in. It was not a bad idea. Somebody they know would have to be there on the first day.

support--diagnosis = A diagnosis, late
    .at-fifty-three = She asks about lists first, and lost gloves, and how he came to know so much about radios. In the end there is a word. He goes home with it in his breast pocket, a man of fifty-three, and tells it to his mother. “So that is what the gloves were,” she says.
    .no-one-word = There is not one word for it, the doctor says; there are several half ones. But she has put down on paper that it was never a question of will. He asks for a second copy, for the kitchen.
    .page-four = The form asks for his school reports, his first employer and the last time he felt well. He gets as far as page four. It would take somebody to sit beside him and not sigh.

support--intensive-care = A team that comes often and stays
    .every-week = Two people, each week, always the same two, at the low table. When he says nothing they drink their tea at the speed at which he says it. In bad weeks they come twice. In the tenth week he tells them about the man who stood behind him.
    .slow = They come each week and are never in a hurry. He does not know yet what it is for. His mother does: for an hour she is not the only one who knows that he is there.

support--light-care = An appointment once a month
    .between-others = Ten minutes in the month are not much to stand on. But there are other days now with somebody in them, and the ten minutes find their place among those.
    .the-third-month = He does not sleep the night before. The second time it is another doctor, and he begins again at the beginning. The third time he stands at the bus stop and lets the bus go by. Nobody rings to ask; so that was that, he thinks.
    .it-rains = Once he goes. Then it rains, then his mother’s knee is bad, then he would have to explain the first two. It was nobody’s fault. There was just too little of it to hold on to.

support--peer = Somebody of his own age
    .one-more-cup = There is one more in the group now: a woman of forty-eight who says that she is only looking. He shifts along. He has said that too.
    .same-year = They were born in the same year, and there is much that they need not explain: the songs, the firms that closed, mothers. The man has been indoors for longer than he has. They compare kettles. On Saturdays there is a room with six of them, and nobody in it is under forty.
    .by-letter = They write to each other, on cards, because neither likes to hear a telephone. “How is your mother?” each card begins. It is the first question in a long time that he likes to answer.
    .all-at-once = Nine men and a flip chart. He stands in the porch, reads the notice about the drains, and goes home. He does want to. One of them would be enough to begin with, and in a smaller room.

support--his-hands = What he is good at
    .the-next-radio = The next one is older than he is. It takes him four nights. When the owner hears it, she sits down on the step and does not say anything, and that is how he knows that it works.
    .asked-how = “How did you know that it was the switch?” They really want to hear, so he tells them. There is a word for it, they say: he looks for the cause before he looks for somebody to blame. He had thought that everyone did.
    .one-fan = It is one electric fan. He cleans it, oils it, and ties a note to it: turns to the left only. It is fetched while he stands behind the curtain. The note is read aloud, and somebody laughs, in a nice way.
    .what-do-you-do = “And what do you do?” they ask, as one asks anybody. It takes his breath away. He says that he looks after the house, which is true, and it sounds to him like something he has stolen. He would need a smaller question.

support--safe-places = Places where nobody asks
    .under-the-lamp = He knows the way as far as the lamp; they carried a bag home from there. Beyond the lamp is the shop, and the shop is open all night. He buys milk and one thing that was not on the list. The cashier says good evening, and that is all she says.
    .two-in-the-morning = At two in the morning the shop belongs to him, a taxi driver and a boy with a mop. He does it once a week. On the way back he walks in the middle of the road.
    .as-far-as-the-gate = His legs take him to the gate and stop there. He stands with his hand on the latch until the cold comes through his sleeve. It is farther than last year. It is enough for tonight.

support--work-first = Work, and the rest will follow
    .the-old-bell = A bell rings there when the shift begins, and it is the same bell. By Thursday somebody stands behind him to see how he gets on. He knows that nothing is meant by it. He walks home by the river, so as not to meet anyone, and it is a long time before he comes down the stairs again.
    .the-youngest-by-twenty = The others are in their twenties and very polite. They practise how to bow when one comes into a room. He has known how to bow for a long time. The programme was made for somebody else; that is nobody’s fault, and it costs him two months.
    .no-longer-first = It comes fourth now, and it need not carry everything. He helps for six mornings in the storeroom of the town library, and on the seventh he says that it is too much. “Then come on Tuesdays,” they say.


## Endings

ending--leave-it-at-the-gate = Leave it at the gate
    .text =
        There is a box by the gate, with a lid against the rain. People put things into it: a radio, a rice cooker, a lamp that has been in two families. He fetches them in when it is dark.

        On the round board, between the drains and the summer fair, hangs a card: “Mended as far as possible.” It does not say by whom. Everyone knows by whom. Some sit down on the step and wait, and he has begun to explain through the window what it was.

        He takes no money, so they leave persimmons. His mother keeps the accounts of the persimmons. He is at home nearly all of the time, and the lane comes to him.
    .next = Mrs Ogawa has asked whether he would show the boy from number eight how one holds a soldering iron. He has said: on Saturday, if he comes by himself, and if he may take it apart first.

ending--the-sheet-in-two-hands = The sheet in two hands
    .text =
        It still says “When I am gone” at the top. Under it her writing and his take turns. Gas: he. Bank: he, with the man from the town office. Knee: nurse, Wednesdays. Kerria: water in the evening, and do not cut it in spring, whatever anyone says.

        On the last line stand three names with telephone numbers, and all three have said yes. The man at the desk has a copy. He called it the best-kept accounts that he had ever seen of two people.

        They live as they did. She sleeps through now. He has begun a second sheet, and at the top of it stands: “While she is here.”
    .next = First on the second sheet: the cherry trees by her old school. It is eleven minutes by taxi. He has written down the number, and beside it, in pencil: both.

ending--saturday = Saturday
    .text =
        On Saturdays he puts on the shoes. It is twenty minutes along the river to a room over a rice shop, and inside are six people, none under forty. There is a clock on the wall that somebody has turned round.

        They do not speak about work, except that one of them does, and he may. When it was his turn he told them about the two trays. It was quiet for a while. “Which of you washed up?” asked the woman of forty-eight.

        He is tired on Sundays, and on Mondays he stays in bed. But his mother asks after all six of them by name, and gets them wrong on purpose.
    .next = Next Saturday somebody new may come, a man of fifty-six who has got as far as the foot of the stairs twice. He has offered to stand at the foot of the stairs.

ending--five-keys = Five keys
    .text =
        There used to be two keys to the house. Now there are five, and two of them hang on other people’s belts: the nurse’s, on Wednesdays, and the helper’s, on Mondays and Thursdays.

        His mother complains that it is like a railway station. She has her hair done for it. The helper lifts what is heavy and he cooks what is good, and the nurse sits down for five minutes that are not on her list.

        He has not been farther than the gate, and nobody has asked him to. But on three days of the week somebody says his name in the hall, and he answers from wherever he is.
    .next = The next thing is a small one: the fifth key. It hangs on a nail by the stove, and they are thinking, both of them, about whom to give it to.

ending--one-table = One table
    .text =
        The second tray has been put away behind the first. They eat at half past six, at one table, and whoever is tired need not talk.

        She goes out on Tuesdays, to a circle of parents in which she is the eldest and has become a sort of institution. She brings back stories. He has supper ready, and asks after the man with the parrot.

        Much is as it was. He lives at night and sleeps by day, and the lane does not see him. But somebody in the house knows every evening how he is, because she can look at him while she asks.
    .next = On Sunday there will be a third bowl, for the visitor. He has asked his mother what one cooks for a guest, and she has told him: too much.

ending--the-list-at-night = The list, at night
    .text =
        Three nights a week he goes out with the list. First the lamp, then the bridge, then the shop. He knows where everything is; after nine years they had only moved the tofu.

        The cashier says good evening, and that the radishes are better on Tuesdays. A taxi driver nods to him at the traffic light. None of them knows who he is, and all of them know him.

        His mother has not carried anything heavier than her umbrella since autumn. By day the house looks as it always did, with the paper closed. There are two people in it, and one has milk on his mind.
    .next = The library by the bridge has a box for returning books, and it is open all night. He has borrowed his mother’s card. Next time he will look at the shelf by the door before it closes.

ending--thursdays = Thursdays
    .text =
        On Thursdays there is a step on the gravel and a cough at the gate. It has been so for most of a year. Sometimes there are two on the doorstep, sometimes the visitor sits there alone and talks to the panel about drains.

        Other things have been tried. Some came too early, and some stopped by themselves; that was nobody’s fault. In the evening there are two trays, on good days on one table.

        It is not much, if one counts. But the week has a Thursday in it again, for both of them, and she says that she can hear him shave.
    .next = The visitor has left a name and a number at the town office and has not asked about it since. It hangs on the nail by the calendar. On the next Thursday they might read it together.

ending--a-light-on-the-stairs = A light on the stairs
    .text =
        At night there is a light on the stairs. She leaves it on for him, and he leaves it on for her, and neither has ever switched it off.

        He is at home and she is at home. Much was tried, and much of it did not fit, or was too thin, or came from the wrong side. That was not her fault and not his. They know a little more about each other than they did; he knows where her sheet lies, and she knows that he has read it.

        They eat. They sleep. She says good morning to the ceiling, and since spring the ceiling answers.
    .next = Somebody from the town office has put a card through the door, with a day on it: “I shall be passing. You need not open.” He has leant it against the rice cooker, where both of them will see it.

### The rooms, in their order.

## 1 The photograph

photograph = The photograph
    .in = Seven o’clock, a morning in spring, and sun on the mats. Her son sits cross-legged at the low table and reads her the newspaper, because the print has shrunk. On the chest an album stands open. Behind the low opening is the next room, and the next, each a little smaller.
    .out = The largest room, and the last. He is on his feet by the futon with a cup in one hand, and looks our way, because the front door is on our side. Her cushion is warm; she has only gone for the pickles.

photograph--album = The album
    .means = A school gate in April. He is six, and his bag is bigger than he is; she is in the grey kimono that pinched. Both of them squint. He had just asked the photographer how one gets the gate into such a small box.
    .means-out = He counts backwards from the photograph to himself. It is a long way, and there are more people along it than he had remembered: the photographer, for one.
photograph--paper = What the paper counts
    .means = “They have counted people like me,” he says. “At last. Up to the age of sixty-four.” “And me?” she asks. He looks it up. “You are ‘lives with a parent’.” She says that she has been called worse.
photograph--radio = The radio
    .means = At half past six it tells her to lift her arms. It has been dead three times, and each time he has opened it on a newspaper and drawn a map of the screws. It has a hairpin in it now, and gets a station from Korea.
    .means-out = It is older than all this, and has been mended more often. It plays. Nobody asks it why it stopped.
photograph--umbrella = Her umbrella
    .means = A stick is for old people, she says; an umbrella is for the weather. She takes it on fine days too. One never knows.
photograph--shut-album = The album, shut
    .means = She put it in the drawer one morning before a visit, and it has lain in sight and shut ever since. He has never opened it. He thought that it was the picture she could not bear, and she thought that it was he.
photograph--cushions = One cushion more
    .means = It was only ever brought out for the priest. By now it has a dent in it, and the dent is not from the priest.
photograph--rail = The rail on the stairs
    .means = Ash, planed by hand, at the height of her elbow and not of anybody else’s. It took him three nights. She says that she does not need it, and holds on to it while she says so.
photograph--his-shoes = His shoes
    .means = They stand beside her slippers with their toes to the door. There is a little mud on them. She has decided not to wipe it off.

photograph--in = At ten her sister-in-law comes for tea. She always looks at the photograph, and then she asks what he is doing now. What does she do with the album?
photograph--in--put-away = Put the album in the drawer
    .after = Her sister-in-law looks at the place where it stood and talks about her own grandchildren. It is a pleasant hour. Upstairs, he has heard the drawer.
photograph--in--leave-open = Leave it open, and pour the tea
    .after = “He came for three months, when my husband was ill,” she says, before anyone can ask. “That is a while ago now. He looks after the house.” She hears how short it is. All of it is true.
photograph--in--ask-what-he-thought = Ask him what he was thinking there
    .after = “I thought: how long does this last?” he says. They both laugh. Then he says that he had lost his cap by noon, and his lunch box by Friday, and that he never found out how the others did it.
    .closed = She has passed the photograph this morning without looking.
photograph--in--cancel-tea = Ring and say that she has a cold
    .after = She coughs into the telephone, rather well. All day long they need not be anything to anybody. They have rice with tea on it, and she has the second cough by herself.
    .closed = He has just read to her about a great many people at home. After that she would like some company, even this one.

photograph--out = The door is on our side. It has been there all the time. What is it to be today?
photograph--out--keys = Give somebody a key
    .after = It is a small key on a red thread. He holds it out before he can think it over. “Then I need not ring,” says the one who takes it. “No,” he says. “Just come in. We are always here.” He hears how that sounds, and it sounds all right.
    .closed = There is nobody yet who comes often enough to be given one. He is afraid of choosing wrongly.
photograph--out--school-gate = Walk with her to the old school gate
    .after = It takes forty minutes, with the umbrella. The gate has been painted. She stands where she stood and tells him to squint. A boy with a bag bigger than himself asks what they are looking for.
    .closed = It is six hundred steps to the gate. His legs have not been farther than the lamp, and they are afraid for him.
photograph--out--on-the-step = Sit on the step with the door open
    .after = He sits down where the stone is warm. Someone goes by with leeks and says good morning, to both of them, because she has come to sit there too. “You are letting the heat out,” she says, and stays.
photograph--out--read-paper = Close it, and read her the weather
    .after = Fine in the morning, later cloudy. He reads her the tides as well, although they live far from the sea. There is a door in the house, and it opens from the inside, and today is not the day. She has her eyes shut and is listening.

## 2 Two trays

two-trays = Two trays
    .in = Half past six in the evening. He kneels at his table under the lamp and eats with his head down. On this side of a paper panel stands a second tray with the same supper, by a lantern and a flat cushion. She eats when he eats. It is nearly the same thing.
    .out = Light comes in, and the table is laid. He sits up straight with his hands open on the wood and looks across. There is a place across from him.

two-trays--her-tray = The other tray
    .means = Rice, soup, a little fish, a quarter of a pickle. She lays both alike, down to the chopstick rest. When his chopsticks are put down she pours the tea. She has not needed to see him for that in years.
    .means-out = It still stands on the mat behind the panel. He tries it out: from her cushion one hears everything. He had always chewed quietly, so as not to disturb her.
two-trays--moved-tray = The tray across from him
    .means = It has come round the panel. Nobody announced it. It stands on the table, across from his, and the pickle has been halved now instead of quartered.
two-trays--night-soup = The soup of the night
    .means = At two in the night he cooks, when there is nobody in the kitchen to be in the way of. In the morning there is soup. It is better than hers. She has told him so through the floor, by asking for the recipe.
    .means-out = He has written the recipe down at last. It begins: “Wait until everyone is asleep.” He crosses that out.
two-trays--third-cushion = His father’s cushion
    .means = The drawing office had closed, and he was between two places, when his father fell ill. Of course he came. He washed him, shaved him, read him the baseball. The cushion is still there, and so is he.
two-trays--her-sentence = A slip with one sentence
    .means = It is what she wrote down beside the telephone, and never said. She had crossed out “ill” and “difficult”. What is left reads: “My son and I need somebody.”
two-trays--two-lots = Two lots of fish
    .means = Both pieces are the same size. He has weighed them. For three years hers had been the tail, and he had thought that she liked the tail.

two-trays--in = Tonight he has left his side of the panel open by a hand. What does she do?
two-trays--in--sit-down = Carry her tray round and sit down
    .after = “There is room,” he says. They talk about the radish. He eats too fast, and she too slowly, out of politeness. The next evening the panel is shut; but she finds his father’s cushion on her side, where it is softer.
    .closed = A hand is not an arm. She is afraid that it was left open by mistake.
two-trays--in--two-knocks = Knock twice and eat on her side
    .after = Two knocks: it is hot, begin. One knock back: it is good. With three knocks one can run a household. After some months nobody is surprised at it any more, not even they.
two-trays--in--wait-with-tea = Wait for his chopsticks, then bring tea
    .after = She kneels by the gap with the pot until her foot goes to sleep. The cup comes out, is filled, goes in. “Careful, it is full,” she says to the hand. It is a good hand; it has her husband’s thumb.
two-trays--in--ask-about-work = Ask why he never went back
    .after = It is a long time before he answers. There was a place with a bell, he says. There was a man who stood behind him. There were lists. “I could not keep them in my head, and I could not keep them on paper.” Then he says that the fish is good.
    .closed = She has not looked at the cushion tonight. One question belongs to the other.

two-trays--out = It is nearly half past six. She has her coat over her arm and does not know if she may.
two-trays--out--her-tuesday = Tell her to go; he will cook
    .after = “They will want to know what I did wrong,” she says. He has read the leaflet: they do not ask that. He gives her the umbrella. When the gate has shut he stands in the kitchen, in daylight, and it is his.
two-trays--out--one-table = Set both trays on one table
    .after = He carries hers round the panel, and she follows it, since she is hungry. They sit down. For a while each listens for the other’s chopsticks, out of habit, and then they notice.
    .closed = Between the trays there is a panel, and years. He is afraid of how quiet it would be.
two-trays--out--lay-for-three = Lay for three, and ask the visitor
    .after = The third tray was at the back of the cupboard, with a price on it in old money. He writes “half past six, if it suits” on a card. It suits.
    .closed = Nobody comes to the house yet whom one could ask to stay.
two-trays--out--soup-at-noon = Cook at noon instead of at night
    .after = At noon there is somebody in the kitchen. She sits on the stool and tells him what he is doing wrong, and he does it right. It has leeks in it. They both sleep well.

## 3 The accounts

accounts = The accounts
    .in = Ten in the morning, the fifteenth: her pension has come. He is bent over a low desk with a pencil and writes it in. Her bankbook lies on five years of account books. Beside the other table lie her cushion and her cardigan.
    .out = Sun on the desk. He sits up straight with an account book open in both hands, as one holds something that one could show.

accounts--bankbook = The bankbook
    .means = One line every other month comes in, and a great many go out. It is meant for one. A programme on television had a word for people like him. She switched it off, and for a week she could hear that he had heard it.
    .means-out = It has both their names in it now, one for drawing and one for signing. The woman at the counter wished them a good day, in the plural.
accounts--account-books = Sixty months
    .means = Two people on one pension for five years, and never a yen out. He knows when leeks are cheapest and which bulb lasts. What he saved them on the gas went into a warm vest for her, entered under “heating”.
    .means-out = Sixty months, and more since then. Someone has asked to see them, and turned the pages as one does in a museum.
accounts--payslips = Old payslips
    .means = Eleven months, two years, four months: there are four places in the envelope. The first one closed, with everyone else’s, in the bad years. In the last they wanted it faster. He had the neatest lines in the office, and was always a day late.
    .means-out = She knows of the bell now, because she asked once, early, when it was still easy. He lays the payslips in order. They make a shorter row than it felt.
accounts--rice-bin = The rice bin
    .means = For a time the bankbook lay in here, under the rice. He found it the first night, because he cooks. He put it back every time exactly as it was. Today he has laid it on the desk, and she has seen it.
accounts--line-sixty-one = A month that he signed
    .means = Since the month when she pushed the bill across to him, there is a second seal on every page. It is his. He had it cut when he was twenty, for contracts.
accounts--fish = An entry in pencil
    .means = “Fish, one, small.” For three years it says so, in his writing. He entered what she told him. Beside it he has now put a question mark, and under that: two.

accounts--in = The gas has gone up. He has worked it out as far as the next pension: four hundred yen too few.
accounts--in--smaller-fish = Buy one fish, and like the tail
    .after = She tells him that at her age one needs less. He enters it. It comes out exactly. He is proud of the month, and she is proud of him, and goes to bed early because of her stomach.
accounts--in--his-month = Push the bill across, and let him
    .after = “You decide,” she says. He is silent for so long that she begins to shell peas. Then: no bath on Wednesdays, and the radio has batteries until June. He asks where one signs. They eat peas.
    .closed = She has not turned the pages. She does not know yet how much of the house he carries.
accounts--in--notes-under-book = Put two notes under his book
    .after = In the evening the notes lie under hers. The next day they lie under his. They go to and fro for a month. In the end he enters them as “found”, and neither has a good conscience.
accounts--in--hide-book = Hide the bankbook in the rice
    .after = It is because of the meter reader, she says, who looks about so. He nods. From then on he keeps the accounts from memory, and never asks what there is.
    .closed = It has always lain there. She is ashamed of many things, but not of a book.

accounts--out = It all comes out: to the yen. What could it be good for?
accounts--out--figures-to-desk = Take the figures to the town office
    .after = Five books in a shopping bag. “Two people, one pension, these are the gaps,” he says; he has practised. The man at the desk turns a page, and another, and then he fetches a colleague to look.
    .closed = He would have to say to a stranger: this is what we live on. He is too ashamed to go alone.
accounts--out--job-box = Tick the box “seeking work”
    .after = It is the only box on the form that fits a pencil. Three weeks later there is a letter with a map, a course, and a date. It begins on a Monday at half past eight.
accounts--out--show-the-books = Let somebody look at the books
    .after = He puts one on the table, by chance, open. The guest reads a page, and then reads it backwards. “Who taught you this?” Nobody did. There was always too little, and he wanted it to come out.
accounts--out--where-things-are = Write with her where everything is
    .after = Water, gas, the deed of the house, the key to the key. She dictates, and he asks what happens then, at each line. After the second page she says that it is like packing for a journey, and that she never liked packing alone.
    .closed = It would begin with “when you are no longer here”. He is afraid of the second word.

## 4 The shopping bag

shopping-bag = The shopping bag
    .in = Twenty past four, and the sun comes in low. Her bag stands where she set it down. He sits with his knees drawn up and his head to one side: he has heard the gate, the step, the bag. He knows by the sound how much it was.
    .out = Down on one knee he lifts a crate that was left at the gate, and it is not too heavy. The same sun, from the other side.

shopping-bag--list = The list
    .means = He writes it in the order of the shelves, so that she need never walk back. He has not been in the shop for nine years. It is almost right. They have moved the tofu, and she has not told him.
    .means-out = The tofu is in the right place. He noted it himself, with the date.
shopping-bag--bag = The bag
    .means = Milk, rice, two radishes, the large soy sauce because it was cheaper. She has set it down four times: at the shrine, the post box, the wall with the cat, the wall without. She could draw a map of this street in walls.
shopping-bag--shoes = His shoes
    .means = They are nine years old and as good as new. She puts them in the sun each June, against mould. “Somebody might need them,” she says, to the shoes.
shopping-bag--shoes-turned = His shoes, the other way round
    .means = The toes point to the door. One sole has a small stone in it. He leaves the stone in; it is from somewhere.
shopping-bag--her-story = The man who visits
    .means = In the shop she once said that he was visiting. Since then he has had a whole life there, with a train and a firm in Nagoya. “How was my journey?” he asks her. “You had a window seat,” she says. They decide to let him retire.
shopping-bag--chestnuts = A bag of chestnuts
    .means = “For the one who writes the list.” It was in the bag, from the woman at the till; and in autumn there was another. That is all that came of the truth in that shop so far.
shopping-bag--crate = The crate at the gate
    .means = Twelve kilos, with the rice. He takes it in before she can come near it. Somewhere in the street somebody has stopped setting down a bag on walls.

shopping-bag--in = “Two radishes?” says the woman at the till. “Have you got company?” Behind her there is a queue.
shopping-bag--in--say-visiting = Say that her son is visiting
    .after = “How nice for you. From far?” From Nagoya, she says, and is surprised at how easily it goes. She buys him a cake for the journey. At home they eat it in silence; it is a very good cake.
shopping-bag--in--say-home = Say: “My son. He writes the list”
    .after = The woman looks at the paper. “In the order of the shelves,” she says. “You might lend him to me.” She asks nothing more. On the way home the bag is as heavy as ever, and there are two walls less.
    .closed = She has never said it outside. In front of a queue she is too ashamed to begin.
shopping-bag--in--two-trips = Put half of it back; go twice
    .after = She goes again at five. At six it is dark, and her fingers have two red lines across them. “Was there something on at the shop?” he asks through the panel. “A crowd,” she says.
shopping-bag--in--corner = Ask him to meet her when it is dark
    .after = At nine he stands under the lamp at the corner, with his hood up. They carry it home between them, a handle each. They do not talk, because people might be asleep. By the gate she says: you have grown.
    .closed = She would have to ask it of him at table, and they have no table. She is afraid of his no.

shopping-bag--out = The list is written. Who takes it?
shopping-bag--out--night-shop = Go himself, when the street is empty
    .after = It is ten to two. He has her bag and her torch. The dog at number four gives one bark, as one asks who it is, and then remembers.
shopping-bag--out--helper-and-list = Hand the list to a helper
    .after = She reads it and looks up. “It is in the order of the shelves.” He nods towards the tofu. She comes back with everything, and with a question about the leeks that only he can answer.
    .closed = Helpers come from offices, and offices begin with forms. There has been none yet, and he is tired.
shopping-bag--out--peer-to-the-corner = Ask somebody to come to the corner
    .after = He writes: “I could walk as far as the lamp, if you came from the other side.” The answer comes on a card with a picture of a lamp. Under it stands an hour, with a question mark.
    .closed = He knows nobody who would find it natural to meet a man at a lamp.
shopping-bag--out--delivery = Have the heavy things delivered
    .after = The form is hers and the sums are his. It costs three hundred yen, which he finds under “baths”. On Friday there is a crate at the gate, and she goes to the shop with her umbrella for one lemon.

## 5 The round board

round-board = The round board
    .in = Eight o’clock, the first Sunday of the month: outside they are sweeping the lane. The paper is shut. He crouches with one palm against the wall and listens. On the low table lies the board that goes from house to house.
    .out = The paper stands open on the lane. He sits cross-legged, bent a little forward, as one does when somebody else is talking. Tea for two, and a cushion for a guest.

round-board--board = The round board
    .means = Notices about drains, rubbish and the autumn fair, and a square for each family’s seal. Theirs is always the last, because she carries it on at dusk. There is also a list of who sweeps. At their house number somebody has kindly put a dash.
    .means-out = The dash is gone. In its place is a small seal, a little crooked. He had to press it against something, and took the door.
round-board--leaflet = A leaflet
    .means = It lay in the letter box. “We bring your child out. Discreetly. Same day.” There is a van on it, and a family in front of a lake. She has put the vase on the family.
    .means-out = He knew that she had rung; he was on the stairs. He says so now. “I hung up,” she says. “I know,” he says. “I heard you say that you had something on the stove.” It goes out with the old newspapers, lake and all.
round-board--brooms = The brooms
    .means = Nine brooms, and he can tell them apart. Mrs Ogawa’s stops before their gate, each time, and waits a little. He thinks that she is counting the leaves. His mother thinks that she is waiting for somebody to come out.
round-board--big-bag = The big bag
    .means = It has not been set down on any wall since they carry it by night, a handle each. In the lane it is said that the old lady has grown strong.
round-board--fan = An electric fan
    .means = It stood by the gate on a Monday at five, where he had swept. On it hung a note: “To whoever gets up so early. It no longer turns. No hurry.”
round-board--her-visitor = The guest’s cushion
    .means = Mrs Ogawa has sat on it on three Thursdays. The first time she cried a little, about a nephew of her own, and he passed her the tissues. Since then they have mostly talked about brooms.
round-board--second-cup = The second cup
    .means = He has put out a second cup. It is for nobody. It is so that he will see what it looks like.

round-board--in = It is their turn to lead the sweeping. She can no longer, and they all know who else lives here.
round-board--in--pay-the-fee = Pay the fee for those who stay away
    .after = Five hundred yen in an envelope, through the slot, in the evening. The receipt is very friendly. He enters it under “lane”. On Sunday both of them stay where they are until the brooms have gone.
round-board--in--swept-early = Sweep at five with him, unseen
    .after = In the dark he sweeps and she holds the torch. He does it in straight lines, up to the last gate. At eight nine neighbours come out with brooms and find nothing to do. They stand about and talk. It becomes a tradition.
    .closed = It would mean getting up at four. She is tired before she has thought it to the end.
round-board--in--tell-ogawa = Tell Mrs Ogawa at the gate
    .after = “My son lives here,” she says. “For a long time now. He does not go out.” Mrs Ogawa leans on her broom. “I know the soup,” she says. “It comes over the hedge at two in the morning. I have been meaning to ask what is in it.”
    .closed = She has not listened to the brooms; she does not know that one of them waits. She is ashamed and stays in.
round-board--in--ring-leaflet = Ring the number on the leaflet
    .after = A warm voice asks how old he is, how heavy, and whether the house is hers. She says that she has something on the stove. She hangs up, and her hand stays where it is. On the stairs a board creaks.
    .closed = The vase stands on it, and she trusts the vase.

round-board--out = It is the first Sunday again, and the brooms are coming nearer.
round-board--out--let-ogawa-in = Open to the neighbour, and sit down
    .after = She takes her shoes off before he can say that it is untidy. Then she sits, with her back to the corner where he is, and pours the tea herself. “I am only getting out of the wind,” she says. There is no wind.
    .closed = It would be somebody who knows the house, and whom the house does not know. He is afraid of her eyes.
round-board--out--card-on-board = Put a card on the board: “I mend”
    .after = “Radios, fans, lamps. Please leave at the gate. No hurry.” He presses the seal under it. The board goes round the lane for four days, and for four days he does not sleep much.
    .closed = Everyone would read it. He is too ashamed to have a name on a board.
round-board--out--over-forty = Ask after a group for people over forty
    .after = He has seen it in very small print: “Ages forty and up. One need not speak. Tea.” The last word decides it. He writes a card, and an answer comes back in green ink.
round-board--out--open-the-paper = Slide the paper open, and stay
    .after = There they are, with faces to the brooms. Somebody nods, and he nods. Mrs Ogawa lifts hers a little, like a hat. It lasts eleven seconds, and he stays for the twelfth.

## 6 The stairs

stairs = The stairs
    .in = Twenty to six, a grey window. She has missed the last stair but one. It is not far, but it is enough. One slipper lies on its side before the panel. He has come down and kneels by her cushion with a wet cloth; she says that it is nothing.
    .out = It is light. He kneels and holds out one hand, low, with the palm up, towards us: his mother is standing on the bottom stair, and we see what she sees. By the panel her slippers stand side by side.

stairs--fourteen = Fourteen stairs
    .means = There are fourteen, and she has gone up and down them since she was a bride. The seventh creaks. The tray goes up in her left hand, for the right one holds the wall. Today the wall was not where it used to be.
    .means-out = He has measured them: no two are of the same height. It was never her knees alone. It was also a carpenter in a hurry, long ago.
stairs--tape = Yellow tape
    .means = One night he stuck a strip of yellow tape on the edge of every stair. He had forgotten the bank, the bath and his own birthday; he had not forgotten her left eye. He ran out at the thirteenth.
    .means-out = The last stair has its tape now. It is another yellow. He wrote “tape” on his hand, and went by the hand.
stairs--cold-cloth = The cold cloth
    .means = He changes it every ten minutes, by the clock. He did it like that for his father. She has her eyes shut and thinks how good he is at this, and that nobody has ever seen it.
stairs--fathers-cushion = His father’s cushion
    .means = Since they ate together it has belonged to whoever needs it. Now it is under her knee. It came for three months, too, she says.
    .means-out = It has been under a knee, behind a back, and once on a bucket. A cushion can do more than one thing. His father would have said so, and gone on reading the baseball.
stairs--futon-below = Her futon, downstairs
    .means = She sleeps down here by the kitchen, and hears him cook. The first nights he went on tiptoe. Now he tells her from the stove what it is going to be.
stairs--seven-digits = By the clock, a number
    .means = He rang it himself that morning. It took him three attempts to get beyond the seventh digit. “My mother has fallen,” he said; and then his name, and the street, as if one could just say these things.

stairs--in = Her knee is getting thicker. He looks at the telephone, and she looks at him looking.
stairs--in--the-stair-moved = Say that it was the stair
    .after = “It moved,” she says. “I have always suspected it.” He has to laugh, and she laughs too, and does not get up for two days. He carries the tray now. He knocks twice.
stairs--in--futon-down = Move her futon down by the kitchen
    .after = He carries it down in one go. It is warmer there and more sensible. At night she looks at the ceiling and tries to tell from the boards how he is. There are fourteen stairs between them, and she will not be going up.
stairs--in--no-doctor = Cold cloths, and nobody in the house
    .after = A doctor would see the passage, the boxes, and him. She binds it as her mother did. It heals, in its way. Now there are two in the house who do not go out.
    .closed = She is not so ashamed that she would rather limp. Somebody may come.
stairs--in--he-rings = Let him ring the doctor
    .after = Three times he gets as far as the seventh digit. The fourth time a voice is there, and he says it all in the right order. When the car comes he stands in the doorway and holds the umbrella. It is the farthest he has been by daylight in years.
    .closed = He has never had to ring for anyone in this house. She is afraid of what the dialling would cost him.

stairs--out = The bottom stair. She has put her hand on the wall. His is free.
stairs--out--twice-a-week = Ask who could come twice a week
    .after = It is a leaflet with a sun on it. He reads as far as the word “bath” and goes to ask her. “A strange woman?” she says. “In my bath?” Then, after a while: “Would she do backs?”
stairs--out--first-step = Hold her hand on the first stair
    .after = “Other foot,” he says. They were told so, by someone who knows. Up, and down again; that is all for today. She says that he holds on like his father. He says that she is holding on.
    .closed = Nobody has shown him how yet. He is afraid of doing it wrong.
stairs--out--rail = Build a rail, at the height of her elbow
    .after = He measures her elbow while she shells peas. He planes at night. It holds; he has hung from it with his whole weight, and he has not weighed anything against anything for a long time.
    .closed = The wood is in the shed. He is too tired for the shed.
stairs--out--swap-floors = Bring her futon down, and say good night
    .after = She lies by the kitchen and hears him chop. “Not so thick,” she calls. At eleven he puts his head round the panel. “Good night,” he says. It is a short word for such a long time.

## 7 The hospital slip

hospital-slip = The hospital slip
    .in = Two in the afternoon. A bag stands packed beside her cushion. Her son sits slumped on the futon, and from his hand hangs a form, because she cannot find her glasses. There is one line on it that he has not read out.
    .out = He sits upright with the slip before him in both hands and reads it to the end, and then the back. Two cups stand beside the tablets.

hospital-slip--slip = One line on the form
    .means = “Whom should we ring?” One name, one number. She has been filling in forms since the war, and has never needed so long for a line.
    .means-out = The line has room for two names, if one writes as small as he does.
hospital-slip--tablets = Her tablets
    .means = Morning, noon, night: he has sorted them into three rows and dated each. He has not missed one of hers in two years. He has had toothache since March, and his own card from the dentist lies under the clock.
    .means-out = There are three rows for her, and at the end one strip with his name. It came to light that somebody might look at him, too, while they are about it.
hospital-slip--bag = The bag for the hospital
    .means = Nightgown, towel, the small radio. It is for two nights. She has cooked for six, and written on every lid.
hospital-slip--found-book = The bankbook, in daylight
    .means = It lies on the chest and smells of rice. He gave it to her this morning, without a word, for the hospital. So he knew. So he had always known.
    .means-out = “You might have said that you knew,” she says. “You might have said that you hid it,” he says. They look at each other over the book. It is nearly funny.
hospital-slip--his-notes = His notes on the knee
    .means = After that telephone call he began to write it down: hour, stair, weather. In the next column, very small, he has begun on himself: what he forgot, and what had come in between. It makes a pattern. He can see that, as with a radio.
hospital-slip--his-name = A name on the form
    .means = She wrote it in capitals, so that they could read it: his name, and behind it “son, at home, reliable”. The nurse read it out in the corridor. He has kept the form for the third word.
hospital-slip--empty-line = The line
    .means = He knows what she put there. It was not his name. He does not hold it against her; he would not have rung himself either. He tries out with his finger how it would look.

hospital-slip--in = “Whom should we ring?” asks the form. He hands her the pencil.
hospital-slip--in--leave-empty = Leave the line empty
    .after = “There is never anything to ring about,” she says. The lady at the desk makes a small cross there, and looks at her a moment too long. For two nights she does not sleep in there, and at home neither does he.
hospital-slip--in--write-his-name = Write his name there
    .after = On the second evening the ward rings. He lets it ring nine times, and then he has it in his hand. They only want to know if she takes sugar. “One,” he says, “and she will tell you none.”
    .closed = He has not lifted a telephone in years. She is afraid to put him under an instrument that may ring.
hospital-slip--in--write-ogawa = Write the number of Mrs Ogawa
    .after = Mrs Ogawa is so honoured that she buys a new battery for her telephone. She puts a pot of stew over the hedge both evenings, and calls out what it is. On the second evening the pot comes back washed.
    .closed = She has a neighbour, but none who knows. She is ashamed to begin on a form.
hospital-slip--in--until-spring = Put the hospital off until spring
    .after = She rings and says that it is not convenient. It is about the kerria, she says, which has to be tied up. They are very understanding. She unpacks the nightgown, and he hears each drawer.

hospital-slip--out = On the back it says who might come to the house, and how often.
hospital-slip--out--nurse = Say yes to the nurse, for her
    .after = He ticks the box himself. “Is there anyone else in the household?” it asks below. He looks at that for some time. Then he puts a one, and rubs it out, and puts a one.
hospital-slip--out--his-own-slip = Ask about himself, while he is there
    .after = “It is about me,” he says, and has to say it again, because she is already writing down his mother’s name. She turns over a new sheet. “Since when?” she asks. He says: “There was a cap. I was six.”
    .closed = To whom would he say it? There is nobody yet to whom he has said a smaller thing, and he is afraid.
hospital-slip--out--once-a-month = Take the appointment once a month
    .after = It is a clinic by the station, tenth floor, and there is a number to draw. The next free date is in seven weeks. He writes it on the calendar, below one of hers.
hospital-slip--out--team = Ask for people who come every week
    .after = There is such a thing; it is three pages further on, where hardly anyone reads. Two people, he learns, at the table, each week, for as long as it takes. He asks whether they take their shoes off. They do.
    .closed = Every week is often. He is too tired to be looked at every week.

## 8 The telephone

telephone = The telephone
    .in = A quarter past eight in the evening. The lantern is on, and beside the telephone lies a number. She sits down there each evening when the office has been shut for three hours. He sits on the futon with his chin on his knees. In this room one can hear a person not ring.
    .out = Morning, and the office is open. He sits on the futon with the telephone at his ear. He clears his throat, and we hear him say his name.

telephone--number = The number
    .means = “For people who have withdrawn, and for their families.” She cut it out of the town’s newspaper, with her good scissors. Under it, small: “up to thirty-nine”. She has written beside it: perhaps they can count to fifty?
    .means-out = “Up to thirty-nine” has been crossed out, in ink, with a ruler. He rang to ask if it was still so. It was not.
telephone--clock = The clock
    .means = Office hours end at a quarter past five. In the morning she is busy, at noon she rests, at three it seems ungrateful. In the evening she is ready, and can practise.
telephone--listening = Her son, listening
    .means = He could tell her that it is all right. He has thought so each evening at this hour. He takes a breath for it. Then she sighs and gets up, and he lets it out again, so that she will not think that he was waiting.
telephone--his-shoes = His shoes, indoors
    .means = She has brought them in from the passage and stood them here. They were on a train to Nagoya once, or else under a lamp; they have got about, for shoes that live in a box. She cannot say why they should be near the telephone.
    .means-out = He has them on, indoors, to ring up. One stands differently in shoes. She has put a newspaper under them and said nothing.
telephone--what-she-wrote = Her sentence
    .means = Eleven drafts, and the twelfth is clean: “My son and I need somebody.” He had been sure it would say “my son needs”. He reads it a second time because of the “and I”.
telephone--all-ages = A newer leaflet
    .means = It has come with the gas bill. In the list of whom it is for there are more words now than there used to be; “of any age” is one, and “parents” is another. Somebody must have asked.
telephone--turned-slip = The slip, face down
    .means = She turned it over, and dusted round it for a year. On its back is an advertisement for hats. He knows every hat.

telephone--in = The number lies there. It is a quarter past eight.
telephone--in--ring-and-stop = Ring, and put it down at the tone
    .after = A tape says when they are open. It is a nice voice. She says “thank you” to it before she hangs up. It rings on in her ear for some time; on the futon nobody moves.
telephone--in--write-sentence = Write down what she would say
    .after = “My son is”; no. “I have a son who”; no. She gets through half a pad. What is left in the end has six words, and she is in it as well. She puts it under the telephone for tomorrow, and for the day after.
    .closed = She has not read the slip through to the end this evening. It has small print.
telephone--in--turn-slip = Turn the slip over
    .after = On the back are hats, at half price. They are cheerful hats. One can put a telephone on them.
telephone--in--ask-him = Ask him if she may ring
    .after = It is quiet for so long that she hears two trains. “I would not know what one says there,” he says at last. “Nor would I,” she says. It was not a no. Both of them lie awake because it was not a no.
    .closed = They have never spoken of such a thing. She is afraid to begin with the largest.

telephone--out = It is five past nine, and the line is free.
telephone--out--town-desk = Ring the town office himself
    .after = “Which department?” He does not know. “What is it about?” He looks round: at her cushion, the slip, the shoes. “About two people,” he says. There is a click, and then a voice that has time.
telephone--out--read-her-sentence = Read them her sentence
    .after = It is in her hand, so he need only read. “My son and I need somebody,” he reads; and after a moment, because it is only fair: “I am the son.” “Good morning,” says the voice. “Where shall we begin?”
    .closed = There is no sentence. He would have to make one by himself, and he is afraid of where it would go.
telephone--out--parents-number = Ask what there is for parents
    .after = “She is eighty-seven,” he says. “Is that too old for parents?” The woman laughs, and is sorry for it at once. There is no upper limit, she says. There are biscuits.
    .closed = He would be ringing about her without her knowing. Nobody has shown him yet that one may.
telephone--out--ring-hayashi = Ring Hayashi, his father’s apprentice
    .after = Each New Year there has been a card: “If there is ever anything with the pipes.” There is nothing with the pipes. “I shall come and have a look,” says Hayashi, who is sixty-six and has understood.

## 9 The sheet

the-sheet = The sheet
    .clock = no hour
    .in = A lamp, a low table, a sheet of paper: “When I am gone”, it says at the top. She is eighty-seven. Beyond the wall, which is no wall in this room, sits her son, who is fifty-three, with his head on his knees. Both are awake.
    .out = Light comes in. He has lifted his head, and his eyes are open. By the sheet stand two cups, and he has read it. From here on he is the one who chooses.

the-sheet--sheet = The sheet
    .means = Gas, bank, the roof. Where the good knife is. That he likes his egg soft and will say that he does not mind. On the next line stands “Who”, and after it she has rested the pencil so long that there is a hole.
    .means-out = He has read it down to the hole. He holds it up to the lamp, and a small point of light falls on the table.
the-sheet--wall = What he hears
    .means = He can hear the pencil. He knows what kind of sheet it is; he does the accounts. He would like to say that he is sorry, but it would wake her. She would like to say that he need not be, but it might wake him.
the-sheet--what-she-kept = What has come along
    .means = Things have come down here with her from rooms in which there was more space: a cup, a book, a scrap of a list. She could not say what for. They are his, mostly.
    .means-out = He knows these. There is the handle of a bag in it, and sixty months in pencil. He had thought that nobody was keeping them.
the-sheet--two-cups = Two cups
    .means = He made it as his father did, too strong. “That will keep us here a while,” she says. Then both of them look at the sheet, and she begins to laugh.
the-sheet--light = The lamp
    .means = She left it on for him last night, without a word. He came down by it. The stairs have never been so short.
the-sheet--photograph = The photograph, at the bottom
    .means = It lay under the sheet: a gate, April, both of them squinting. On its back she has written this year’s date.

the-sheet--in = After “Who” there is a hole in the paper. She cannot fill it alone. What else is there to do, tonight?
the-sheet--in--fold-again = Fold the sheet, and unfold it
    .after = It has so many folds by now that it would stand up by itself. She lets it stand. It looks like a small house.
the-sheet--in--first-line = Go over the first line once more
    .after = “When I am gone.” She makes the strokes firmer. It is good handwriting, still. Whoever reads this is to see that somebody took trouble.
the-sheet--in--leave-light = Leave the light on for him
    .after = She turns the lamp so that it falls on the stairs. It costs four yen a night; he will enter it. It is not a word. It is what she has.
the-sheet--in--say-aloud = Say it: “I cannot do this alone”
    .after = She says it to the table, in quite an ordinary voice. Nothing falls down. On the other side somebody has stopped breathing, and then breathes.
    .closed = In eighty-seven years she has not said it. She is afraid that he would hear.

the-sheet--out = It is morning, and she has fallen asleep over the sheet. What does he do first?
the-sheet--out--two-cups = Make tea for two
    .after = It is not an answer to “Who”. It is hot, and there are two of them, and both are here. That is first; the rest of the sheet comes after it.
the-sheet--out--i-heard = Say: “I heard you”
    .after = “Last night. I heard you.” She keeps her eyes shut a little longer. “And?” she says. “Nor can I,” he says. They let it stand between the cups. Then he takes the pencil and writes, after “Who”: not only us.
    .closed = She has said nothing that he could have heard. He would be the first, and he is afraid to be.
the-sheet--out--the-pipe = Open, when somebody coughs at the gate
    .after = It is Hayashi, his father’s apprentice, gone grey, with a wrench. He has come about a pipe, he says. He was here about it eleven years ago. He looks at nothing in particular. “Is it a bad moment?” “Yes,” says the son. “Come in.”
    .closed = There is a cough at the gate. He does not trust coughs, and nobody has said that one is coming.
the-sheet--out--his-line = Write a line under hers
    .after = “Who: I do not know. I can do the gas, the knife and the egg.” He draws a line under it with the ruler, as under a month. When she wakes she reads it, and takes the pencil out of his hand: and soup.

### For a group: one open question for each room and way, which everybody sees, and what whoever leads the group should know.
# Nobody is asked about themselves. `notes` are for the facilitator only; the ids in brackets are facts of this pack.

photograph--in--prompt = At ten somebody will ask what he is doing now. Why does this question weigh so much?
    .notes = Listen for love and dread in the same question. Documented: duty and shame keep parents from seeking help [BBC.10]; the shame reaches the whole family [JT.17]; people past forty were counted late [JT.4] [JT.6]. Parents here may know the question: nobody answers it. If it stays silent: what would be a lighter one?
photograph--out--prompt = The door has been there all the time. There is more than one good beginning. What makes each of them good?
    .notes = Listen for “only going out counts”. Documented: to survive first, then relationships [JT.24]; places that feel safe [JT.15]. Reading the weather to her is a beginning as well. If it stays silent: who in the lane could make one of them easier, and how?

two-trays--in--prompt = Two trays, one supper, a panel between. What does the panel do for each of them?
    .notes = Listen for kindness that keeps two people apart. Documented: several generations in one home are a strength, and also let somebody withdraw [SPO.3]; meals left at the door [EXP.4]. Somebody may live like this: no “why don’t they just”. If it stays silent: what do the knocks say?
two-trays--out--prompt = Her coat is over her arm. She does not know if she may go. What would help?
    .notes = Listen for permission: who gives it, and to whom? Documented: training the family is a central part of help [BBC.25]; families carry stress and depression themselves [EXP.28]. A mother here may want that address: have it on paper, for everybody. If it stays silent: what does he gain from her Tuesday?

accounts--in--prompt = Two people live on one pension. What is each of them doing for the other?
    .notes = Listen for his work: sixty months, to the yen. Documented: many past forty are supported by their parents [JT.5]; a label makes that an insult [EXP.24]. If somebody uses it: who says it, about whom? Nobody’s income is asked about. If it stays silent: what is the warm vest?
accounts--out--prompt = Sixty months of accounts are right to the last yen. Where is such care needed?
    .notes = Collect places: a club, a shop, a neighbour with forms. Documented: coaching by strengths brought most of a small group to a first step; not scientifically evaluated [BBC.23]; programmes aimed at employment do not fit everyone [JT.24]. If “seeking work” wins, look at what comes of it.

shopping-bag--in--prompt = The woman at the till asks, and there is a queue. What is at stake in the answer?
    .notes = Listen for what each answer costs, today and later. Documented: people who stand out are frowned on, and families hide the person [JT.17]; thousands in their fifties live with parents in their eighties [JT.11]. Nobody has to judge a small lie. If it stays silent: what could those in the queue do?
shopping-bag--out--prompt = He has not been in the shop for nine years. What makes the way there shorter?
    .notes = Listen for hours, lamps, company, a list. Documented: convenience stores are among the places that feel safe, because nobody there asks [JT.15]; some people go out late at night only [EXP.22]. A crate at the gate counts as well. If it stays silent: what does the cashier do right?

round-board--in--prompt = One broom always stops at their gate. How does that sound in the house, and how in the lane?
    .notes = Listen for two stories about one sound. Documented: neighbours can be feared more than strangers, for they may call [JT.32]; families hide the person [JT.17]. If the leaflet is chosen, nobody is taken: she hangs up. Neighbours here may wonder what they missed; nobody is accused. If it stays silent: what could a broom say?
round-board--out--prompt = The brooms are coming nearer. What can a neighbour do to make this easier?
    .notes = Collect small acts on the board, and what is better left undone: this is the question to take home. Documented: somebody from outside who steps in without force often opens the way [JT.18]; no persuading, no arguing [EXP.37]. Ask for acts, not for names of neighbours. If it stays silent: why does Mrs Ogawa speak of the wind?

stairs--in--prompt = Both look at the telephone. What good and what hard things would a call bring?
    .notes = Say first that it is a small fall and she mends. Documented: thousands of people in their fifties with parents in their eighties [JT.11]; families carry stress and worry [EXP.28]. It may touch those who care for somebody old. Strengths: the cloth, the yellow tape. If it stays silent: what makes dialling hard?
stairs--out--prompt = He holds out a hand, and she climbs. What does good help look like on these stairs?
    .notes = Listen for who sets the pace. Documented: a helper twice a week for one man, since his diagnosis [JT.10]; some people stopped work to care for parents [JT.7]. Those who care for someone may hear how little help they have: say where to ask. If it stays silent: who is holding on to whom?

hospital-slip--in--prompt = “Whom should we ring?” Why can this line be so hard to fill in?
    .notes = Listen for “nobody”, and let it stand a moment. Documented: when parents can no longer care, the support may be lost [EXP.24]; many past forty depend on them [JT.5]. Some here would have no easy answer; nobody is asked. If it stays silent: how does he show that he is reliable?
hospital-slip--out--prompt = The slip is about her, and he reads the back. What could be on it for him?
    .notes = Stop every guess at an illness. Documented: a late diagnosis opened services for one man [JT.10]; in Barcelona intensive treatment did best [BBC.28]. Give no medical advice. If it stays silent: what would make it easier for him to ask?

telephone--in--prompt = Every evening she sits by the telephone, when the office is shut. What is she practising?
    .notes = Listen for courage in very small doses. Documented: parents feel responsible, fear being seen differently, and wait for months or years [SPO.10]; for people over forty few services exist [JT.24]. Somebody here may be carrying such a number: no “you only have to ring”. If it stays silent: what would make a good opening sentence?
telephone--out--prompt = He says his name. How can the person at the other end make this minute easier?
    .notes = Collect sentences for the other end: time, a name, one thing at a time. Documented: first peace of mind, no persuading [EXP.37]; somebody from outside can open the way to counselling [JT.18]. Then say which office rings back in your town. If it stays silent: what would make him hang up?

the-sheet--in--prompt = Both are awake, and each wants to spare the other. What can be heard through the wall?
    .notes = Read it aloud, wait, and move on; ask for no hands. Documented: when parents in their eighties can no longer care, support is lost [EXP.24] [JT.11]. Grief may be in the room: the second adult looks after those who go out. Stay two minutes at most; never stop here. “Leave the light on for him” is a good way to go on.
the-sheet--out--prompt = Two cups stand by the sheet. What can come first, before there is a plan?
    .notes = Listen for small first things, and write them down as they are. Documented: to survive is a first goal, then relationships [JT.24]; peace of mind before all advice [EXP.37]. Somebody may have such a sheet at home: say where one can ask near you. If it stays silent: which line could he write?

### Plans for teaching with this journey: name, for whom, aims; then each step, what everybody is asked, and what the facilitator does.

## 20 minutes

workshop--20-minutes = One broom, from both sides
    .about = For a meeting of neighbours, or for people in training, with little time. The same sound is heard twice: on the way in a mother chooses, on the way out her son does. Age and care are part of it; say so beforehand. It is a first look. Leave the rest for another day.
    .aims =
        To hear how one sound tells one story in the house and another in the lane
        To see a mother and a son who spare each other, with nobody to blame
        To find small acts that a neighbour can do, and what is better left undone
workshop--20-minutes--welcome = Arriving
    .ask = Look, speak, be silent, or go out: all of it is fine. Nobody will ask why.
    .notes = First minute: read the opening words of the guide aloud; they name the topics; add ageing, and what comes after one’s parents. Second: say the rules. Third: show the quiet place and who looks after those who leave. Fourth: say that on the way in the group chooses for a mother of 87, and wait. Then begin.
workshop--20-minutes--brooms = The brooms outside
    .notes = The first two rooms pass by themselves. First minute: read; listen to the brooms. Second and third: ask, first from inside the house, then from the lane. Fourth: hands for each open option; type the numbers. Fifth: read what happens. Neighbours may defend themselves: nobody in the lane has done wrong.
workshop--20-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest; we stay there for one minute.
    .notes = Half a minute of quiet, no talk. Then half a minute: say what is coming: a mother writes down how things will be when she is gone; that it lasts one minute; and that now is a good time to go out.
workshop--20-minutes--smallest = The sheet of paper
    .notes = Read the room aloud, slowly. Read the question, and say that nobody has to answer. Count to ten, choose “Leave the light on for him”, and begin the way out. No vote, no discussion.
workshop--20-minutes--two-cups = Two cups
    .notes = From here on he chooses; say so. Read, and look at the two cups. Ask, and take one or two answers. Choose “Make tea for two”, and read what happens. No vote. Look round: does anybody need the quiet place?
workshop--20-minutes--lane = The brooms again
    .notes = First minute: read. Say what she chose here on the way in. Second: ask, in pairs; collect acts, not opinions. Third: hands, numbers. Fourth: read what happens. If you are late, choose yourself and leave out the vote, never the closing round.
workshop--20-minutes--close = What one can do
    .ask = What can a neighbour, an office or a relative do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do; no names of neighbours. Fourth: show where to get support, hand everybody the same sheet with addresses for families, say who stays here now, and thank everybody.

## 45 minutes

workshop--45-minutes = Two trays and a telephone
    .about = For parents, neighbours, carers, and people who work in a school or an office. On the way in the group chooses for a mother, on the way out for her son. Age and care are part of it; say so beforehand. Some who come may know such a house from inside.
    .aims =
        To see what two people do for each other, and what they keep from each other
        To see the family as people who need help too, and the son as one who gives it
        To find out what a neighbour or an office can do in the first minute
        To know where in one’s own town one can ask
workshop--45-minutes--welcome = Arriving
    .ask = Look, speak, be silent, or go out: all of it is fine. Nobody will ask why.
    .notes = Two minutes: arriving; seats near the door stay free. One: the opening words of the guide; they name the topics; add ageing, care, and what comes after one’s parents. Two: the rules, and how votes work. One: the quiet place and who looks after those who leave; wait. Then begin.
workshop--45-minutes--photograph = The photograph
    .notes = First minute: read; look at the album. Ask the question, and let it stand. Second minute: choose “Leave it open, and pour the tea” yourself, read what happens, and ride on. Say that each room will be smaller.
workshop--45-minutes--trays = Two trays
    .notes = First minute: read; look at her tray. Second and third: ask; pairs, then a few answers. Fourth: hands for each open option; type the numbers. Fifth: read what happens, and why an option is closed.
workshop--45-minutes--brooms = The brooms outside
    .notes = First minute: read; listen to the brooms. Second and third: ask, first from inside the house, then from the lane. Fourth: hands, numbers. Fifth: read what happens. Neighbours may defend themselves: nobody in the lane has done wrong.
workshop--45-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest; we stay there for two minutes.
    .notes = Half a minute of quiet, no talk. Then half a minute: say what is coming: a mother writes down how things will be when she is gone; that it lasts two minutes; and that now is a good time to go out.
workshop--45-minutes--smallest = The sheet of paper
    .notes = First minute: read the room aloud, slowly. Read the question, and say that nobody has to answer. Second minute: count to ten, choose “Leave the light on for him”, and begin the way out. No vote, no discussion.
workshop--45-minutes--two-cups = Two cups
    .notes = From here on he chooses; say so. First minute: read; look at the two cups. Second: ask, and write the small first things up as they are. Third: choose “Make tea for two”, and read what happens. Look round: does anybody need the quiet place?
workshop--45-minutes--call = The call
    .notes = First minute: read. Second and third: ask; collect sentences for the other end of the line. Fourth: hands, numbers. Fifth: read what happens. Say which office in your town answers such a call, and when.
workshop--45-minutes--lane = The brooms again
    .notes = First minute: read. Say what she chose here on the way in. Second and third: ask; collect acts, not opinions. Fourth: hands, numbers. Fifth: read what happens. If you are late, choose yourself here.
workshop--45-minutes--door = The door
    .notes = First minute: read, and ask. Second minute: choose “Close it, and read her the weather” or what the group calls out, and read what happens. Say: a route comes to an ending, which tells in a few words who comes to the house by then; none of the endings is a cure, and work decides none of them.
workshop--45-minutes--two-ways = Two routes
    .ask = Two routes through the same house. Who came in on one of them, and who on the other?
    .notes = First minute: press the first button; it takes the group’s second choice at the choice that parts the routes most. Second: show both routes. Third and fourth: ask. Listen for who else came to know, and when. If they end alike: what might have made the difference? Nobody in the house could see both.
workshop--45-minutes--close = What one can do
    .ask = What can a neighbour, an office or a relative do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support; hand everybody the same sheet with addresses for families. Fifth: say how long you stay, and thank everybody.
