# Every word of this pack. A key names what it is for; `.in`, `.means` and the like are parts of it. A text goes on in the next
# line if that line is indented by four spaces. Write as for somebody who has to read it aloud: the present tense, short
# sentences, things one can touch. `studio check levels` says which key is missing and which nobody shows.

# The title, what it is about, and `.topics`: what one meets in it that may be close to somebody, a line for each. People read
# them before the first room, so they are true of your rooms.
pack = Half past four
    .about =
        A girl of fifteen used to take pictures with others, on Tuesdays at half past four. She no longer goes. You ride through three of her rooms, and each is smaller than the one before; then you come back through the same three, months later.

        She is made up, and nobody’s account is hers. What is said about withdrawal is not made up: each fact stands with its source.
    .topics =
        withdrawal and loneliness
        people laughing at somebody
        being laughed at, and the fear that it happens again
        a club and friends that go on without her

## Causes: what weighs

cause--outside-environment = The world outside
    .means = People laughed, and she was one of them. Since then every room with people in it has been that room.
cause--trivial-matters = Small things
    .means = A word on a slip of paper, a pause on the telephone. One could shrug at each of them. She has counted them.

## Ways of support, and what happens in each of their fits

support--outside-person = Somebody who does not push
    .the-date = Ms Abe, who drives the library bus, has crossed out the date in the book. “It is due when it is due,” she has written. In the third week there are two lines under it, and in the fourth one of them is the girl’s.
    .on-the-step = The book lies on the step, with no note and no name. It takes her two Tuesdays to bring it in. The next one is by the same writer.
support--friends = A friend who writes
    .which-bus = Hana looks at the street for a whole break. “It is upside down,” she writes, “and you can still see that the driver is tired. How did you do that?” It is the first time that anybody has asked.
    .no-answer-yet = Hana has learnt from a list that a name was gone. She reads the line three times, and does not know yet what to say. It came early; that is all. She has kept it.
    .one-line = One line goes out and one comes back. Hana says nothing of Tuesdays. She writes about her grandmother’s radio, which only gets one station.

## Endings, each with one concrete next step

ending--two-in-the-dark = Two in the dark
    .text =
        At half past four they sit on the floor, with the curtain shut. The street goes by over the wall, upside down: a dog, a van, a man with a ladder. Hana says nothing for eleven minutes, and for her that is long.

        She does not go out much. She has said so, and it is all right. But on Tuesdays there are two cups, and the dark is for looking at something.

        “There,” says Hana. “Our bus.” It crosses the ceiling with its wheels in the air.
    .next = Next Tuesday Hana brings a box, a pin and a sheet of film. They want to find out how small a room can be and still be a camera.
ending--tuesdays = Tuesdays
    .text =
        On Tuesdays at half past four the library bus stands in the street. She sees it come, upside down and very small, and knows without a clock what time it is.

        Most days she is alone. Some of what was tried came too early. Nothing has ended with that.

        She marks on the wall with a pencil where the bus stopped. It is never twice quite the same place. By now there is a row of marks, and it is a picture.
    .next = On the step lies a book about people who made cameras out of rooms. Between its pages there is a card with the times of the bus, and “Any Tuesday” in ink.

# A word that is used of people, what it means, and who uses it.
glossary--hikikomori = hikikomori
    .means = Japanese for drawing back and staying in. It names what happens, and also the person to whom it happens.
    .who = A psychiatrist brought it in, in a book. By now doctors, newspapers and a ministry use it, and so do people who live like this. She has not heard it yet; nobody has called her anything.

### The rooms, in their order.

## 1 The bag

# The room’s name; what is seen on the way in and on the way out, in two to four short sentences.
bag = The bag
    .in = Twenty to eight. She is dressed and combed, and the bag is packed. She kneels on the floor and reads a slip of paper no larger than a bus ticket.
    .out = Twenty to eight, and the sun is in the room. The bag is empty. She leans back on her hands and looks up, as one looks at a ceiling one has decided to like.
# A thing, and what it means to her in two or three sentences. `.means-out` only where it differs on the way out.
bag--slip = The slip
    .means = “What is this supposed to be?” It hung beside her picture at the autumn show. Everybody laughed, kindly. She laughed as well; she heard herself do it.
bag--school-bag = The school bag
    .means = She packs it every evening, all five subjects, in the order of the day. It has been ready for eleven days.
    .means-out = There is room in it now. Last week it carried something home from the shop, for the first time: flour, and film.
bag--pictures = Two pictures
    .means = An empty bicycle shed, and the same shed a minute later. Between the two a cloud went by. She can tell from a shadow what time it was; she is hardly ever wrong.
bag--one-picture = One picture, and a nail
    .means = The other shed hangs in the library bus, beside the large-print novels. A man has asked whether it still stands. It does; she has looked.
bag--camera = The camera
    .means = It was her grandfather’s, and it is older than her mother. She has cleaned it every Sunday, also when there was nothing to take.
bag--library-book = A book from the bus
    .means = The date in it is crossed out. Underneath stands: “It is due when it is due.” She has read that page more often than the others.
# The question of the choice, and its options. An option is an act of three to nine words. `.after` says what came of it.
bag--in = The bus leaves in ten minutes. At half past four the camera club meets. What does she do?
bag--in--go-not-there = Go to school, but not to the club
    .after = She is good at it: the long way round, past the gym. At half past four she stands in a stairwell and hears them through the wall. She tells nobody where she was.
bag--in--say-ill = Say that her stomach hurts
    .after = It is true by the time she has said it. Her father brings tea and looks at the thermometer twice. Tomorrow she will need another reason.
bag--in--camera-out = Take the camera out, and leave without it
    .after = The bag is light now. “Where is yours?” they ask, in the first break. “Broken,” she says. At home the camera looks at her from the shelf.
bag--in--show-slip = Show her father the slip
    .after = He reads it, and turns it over to see whether there is more. “And what is it?” he asks. He means the picture. She cannot hear that yet. But he knows.
    # Why it is closed; people see this, struck through.
    .closed = She has not read the slip again this morning. She is afraid to.
bag--out = The door is there, and it is nobody’s turn but hers. How does this day begin?
bag--out--ask-in = Ask Hana to come and sit in the dark
    .after = “What do I have to bring?” asks Hana. “Nothing,” she says. “You may not even need eyes for the first five minutes.”
    .closed = There is nobody yet whom she could ask. She is ashamed of how long it has been.
bag--out--down-to-the-bus = Go down when the library bus comes
    .after = Forty-one steps. Inside it smells of rain and paper, and Ms Abe is looking for her glasses. They are on her head. Neither of them says why this is a great day.
    .closed = She has had nothing from the bus yet. She is afraid to come with empty hands.
bag--out--nine-doors = Stay in, and photograph nine doors
    .after = All the doors of the home, and from each of them the light. It takes until evening. Nine pictures, and she does not throw one away.

## 2 The messages

messages = The messages
    .in = Nine in the evening. The desk lamp makes a yellow circle, and she sits at the edge of it. In the circle the telephone lights up, goes dark, and lights up.
    .out = Nine in the evening, with the window open. She has a book in her hands, and the telephone lies where she can reach it.
messages--said--the-long-way = Nine in the evening, with the window open. She reads, and every few pages something comes from Hana: a cat, a cloud, a radio. She answers when the chapter is over.
messages--telephone = The telephone
    .means = “Who brings what on Friday?” Twelve people have answered, with hearts. It is a friendly list, and the longer it gets the less there is a place in it.
messages--contact-sheet = Thirty-six small pictures
    .means = One film, on one sheet. She has put a dot beside number 23, in which nothing happens and the light is right. It was she who taught the club how to read such a sheet.
    .means-out = There are two dots now. The second one is Hana’s hand: “This one. Do not argue.”
messages--tray = Supper
    .means = Her mother has cut the apple into rabbits, as she did when the girl was small. It is meant well. She eats the ears first, and feels like somebody who is ill.
messages--hanas-line = A line from Hana
    .means = “I laughed because the others did. I did not even read it.” It is three weeks old. She has answered everything else, and one day she will answer that.
messages--face-down = The telephone
    .means = It lies on its face. In it there is a line that begins with “Hana,” and does not go on yet. She has not deleted it.
messages--in = “We still need your name on the list,” writes Hana, to everybody. What does she do?
messages--in--read-all = Read all of it, and answer nothing
    .after = She reads until she knows who has put which heart. At eleven the list is closed. Her name is not on it, and nobody has asked why.
messages--in--leave-chat = Leave the group
    .after = It asks her whether she is sure. Then it is quiet, and a grey line on twelve telephones says that she has gone. She had not known about the grey line.
messages--in--answer-no = Write: “I can’t this time”
    .after = Four words, and it takes her until ten. “Oh no! Get well,” writes somebody. She is not ill. She writes that too, and takes it back.
    .closed = She has said that she is ill. She is afraid of being asked.
messages--out = Twelve people are far too many. One might do. What does she do?
messages--out--one-line = Write one line to Hana
    .after = “Does the shed still have that door?” It is not a large question. It took a week.
messages--out--how-the-slip-read = Tell Hana about the slip
    .after = She photographs it and sends it, without a word. For an hour there is nothing. Then it is out, and no longer only hers.
    .closed = Nobody has heard of the slip yet. She is ashamed that something so small is so heavy.
messages--out--lend-prints = Lend Ms Abe three prints for the bus
    .after = Ms Abe hangs them by the returns, with clips from the office. “No names?” she asks. “Number 23,” says the girl. So that is what stands under it.
    .closed = She has nothing to do with the bus so far, and is afraid that it would look like asking for praise.
messages--out--in-the-drawer = Put it in the drawer, and sleep
    .after = It lights up in there; one can see it at the edges. She turns over. In the morning there are two, and both can wait.

## 3 The street

street = The street
    .in = Half past four, and the curtain is shut. There is a hole in it, no larger than a lentil. Through it the street comes in and lies on the paper across from it, upside down.
    .out = Half past four, months later. The curtain stands open by a hand. She kneels there with a hand on the cloth, and looks out to where something has stopped.
street--sheet = The sheet on the wall
    .means = Roofs below, sky above them, and at the bottom of it people who walk like flies. She found it by herself, on the third day. She knows why it is upside down, and could explain it to a child.
    .means-out = One can hardly see it now, with so much light. She has left the sheet where it is, for grey days.
street--hole = The hole
    .means = A moth made it. She was going to mend it. Now it is the only place in the room from which somebody could look in; she has tried it out, and nobody can.
street--clock = The clock
    .means = Half past four, on a Tuesday. Somebody unlocks the darkroom now, and somebody forgets to knock. Nobody is missing; they are all there.
street--two-streets = Two streets
    .means = The one that moves, and beside it the one she drew, line by line, with a soft pencil. The drawn one has a bus in it. She waited four weeks for that bus.
street--book = A book
    .means = It lay on the step on Tuesday, and the Tuesday before. No note asks for anything. On the spine there is a small yellow bus.
street--in = On the paper a bus goes by, with its wheels in the air. It is the one in which the others ride home. What does she do?
street--in--draw-it = Draw the street as it lies there
    .after = One has to be quick: the bus is there for four breaths. By spring she has the roofs, the wires, and one wheel. It is a good wheel.
street--in--photograph-it = Photograph the street on the wall
    .after = Eight seconds, without breathing. One gets a picture of a picture, and whoever walked through it is gone. Only what stayed is on it.
    .closed = The camera is at the bottom of the bag. She is afraid to open the bag.
street--in--tape-it = Put tape over the hole
    .after = Now it is dark, and it is no hour at all. After a while she sees the street anyway. She knows it by heart.
street--out = On Tuesdays a small yellow bus stops here: Ms Abe, with books. She does not ring. What does the girl do?
street--out--take-the-book = Take in the book from the step
    .after = She waits until the bus has gone round the corner. The book is still warm from the sun. It is about a woman who photographed clouds.
street--out--send-the-street = Send Hana the street, upside down
    .after = She does not write what it is. She writes: “Half past four.” Then she puts the telephone under the pillow and sits on it.
    .closed = There is no picture of it, and without one she is afraid to begin.
street--out--a-hand-wider = Open the curtain a hand wider
    .after = The street on the wall grows pale and goes out, and there it is, outside, the right way up. It is louder than she remembers. There is a dog that she does not know.

### For a group: one open question for each room and way, which everybody sees, and what whoever leads the group should know.
# Ask about the picture, never about those who look at it. `.notes` are for the facilitator only: what to listen for, what is
# documented (ids in square brackets, of facts in evidence.ron), and something to say if it stays silent.

bag--in--prompt = Everybody laughed, and kindly. Why can so small a slip of paper weigh so much?
    .notes = Listen for “it was only a joke”. Both are true: it was meant kindly, and it hurt. Documented: little things that others would shrug at, or a great number of them [EXP.21]; a fear that seems small from outside is real to the person [EXP.13]. Somebody here may have laughed once, or been laughed at: ask for no examples. If it stays silent: what is she good at? Look at the two pictures.
bag--out--prompt = The door is there, and this day can begin in more than one way. What is good about each of them?
    .notes = Listen for “only going out counts”, and disagree: nine doors from inside are a beginning, too. Documented: no two cases are alike [BBC.27]; some places feel safe, a library among them [JT.15]. If an option is closed, read why: who could have opened it? If it stays silent: which way needs the least courage?

messages--in--prompt = It is a friendly list. Why does it have less room for her the longer it gets?
    .notes = Listen for wanting to answer and being afraid of it, both at once. Documented: many would like nothing better than company, and the wish and the fear feed each other [EXP.12]; some find it easier to say things online, and one of them calls it shallow [BBC.18]. Telephones stay in their bags; nobody shows a message. If it stays silent: what could Hana write that needs no answer?
messages--out--prompt = Twelve people are far too many, and one might do. What makes it easier to write to one?
    .notes = Listen for small steps: one line, a question about a shed, a drawer until morning. Documented: help in finding a friend helps most, says one programme [SPO.12]. A line that finds no answer yet came early; nobody did it wrong. If it stays silent: what would a kind answer from Hana say?

street--in--prompt = Nobody has to answer here. She found out how a room becomes a camera. What else in it is hers?
    .notes = Read it aloud, wait a little, and move on; ask for no hands. Documented: the light between the curtains told one man that the world was carrying on and did not need him [JT.29]; many were hurt badly by something, and people take that for failure [SPO.4]. The second adult looks after those who go out. Stay two minutes at most: the way back begins now.
street--out--prompt = A book lies on the step, and nobody has rung. Why can that be the right amount?
    .notes = Give it time. Listen for what Ms Abe leaves out: she does not ring, ask, or wait for thanks. Documented: few find a way out until somebody from outside comes in gently, without pushing [JT.18]; peace comes first, and persuading only presses harder [EXP.37]. A curtain that is open a hand wider is a good answer, too. If it stays silent: what else could be left on a step? Then say where one can find help near you.

### Plans for a group: name, for whom, aims; then each step of workshops/20-minutes.ron, with what the facilitator does in it.
# `.ask` is what everybody sees in a step. In a room it may be left out: then the room’s own question is asked.

workshop--20-minutes = Three rooms, there and back
    .about = For a class, a club or a youth group with little time. On the way in there is a slip of paper, and a choice about it. On the way out there are a bus that comes on Tuesdays and a friend who has not forgotten. It is a first look; leave the rest for another day.
    .aims =
        To see one life from inside, with nobody to blame
        To notice what she is good at
        To find what one can offer without asking for anything
workshop--20-minutes--welcome = Arriving
    .ask = Look, speak, be silent, or go out: all of it is fine. Nobody will ask why.
    .notes = First minute: read the opening words of the guide aloud; they name the topics. Second minute: say the rules, and who looks after those who leave. Third minute: wait, so that people can decide. Then begin.
workshop--20-minutes--slip = A slip of paper
    .notes = First minute: read, and look at the slip; that opens one option more. Second: ask; people talk in pairs about the picture. Third: two or three answers aloud. Fourth: hands for each open option, type the numbers, read what happens. Say nothing about right or wrong.
workshop--20-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest; we stay there for one minute.
    .notes = Half a minute of quiet: shoulders down, feet on the floor, no talk. Then half a minute: say what is coming, that it is one minute long, and that now is a good time to go out. The room of the messages passes by itself.
workshop--20-minutes--smallest = The smallest room
    .notes = Read the room aloud, slowly. Read the question, and say that nobody has to answer it. Count to ten. Choose “Draw the street as it lies there”, and begin the way out. No vote.
workshop--20-minutes--bus = A small yellow bus
    .notes = First minute: read, and look at the book. Second minute: ask, and take two answers. Choose “Take in the book from the step”, and read what happens. Look round: does anybody need the quiet place?
workshop--20-minutes--line = One line
    .notes = First minute: read. Remind the group of the slip, and of what was chosen there. Second: ask, in pairs. Third: hands, numbers. Fourth: read what happens; if an option is closed, read why. If you are late, choose yourself and leave out the vote, never the closing round.
workshop--20-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second to fourth: collect answers to the question, each as something one can do. Fifth: show where to get support, say who stays here now, and thank everybody. Whoever wants to may leave in silence.
