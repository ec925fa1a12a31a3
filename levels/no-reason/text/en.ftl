# The words of the journey "No reason": pack, causes, supports, endings, then the rooms in their order.

### The pack as a whole: causes, ways of support and how they turn out, endings, words and who uses them.

pack = No Reason
    .about =
        A man withdraws to his room. The room is eighteen rooms, each smaller than the one before, and a camera no bigger than a matchbox rides through them on a track. You look, and you choose for him, and in five places for somebody beside him: his mother, his father, a visitor. In the last room nothing is left to choose, and the camera is pulled back the way it came.

        He is made up. What is said about withdrawal in Japan and elsewhere is not: it comes from published texts, and wherever it is shown, its source, its year and those who counted stand beside it.
    .topics =
        withdrawal and long loneliness
        pressure at school, exams and bullying
        losing work, and the fear of failing again
        family conflict, and a parent growing old
        depression and anxiety, without detail
        being taken out of one's home by force, if you choose it


## Whose story it may be

persona--with-both-parents = In this ride he is { $age } when the camera turns back, and lives with both of his parents. His father’s train gets in late.
persona--with-his-mother = In this ride he is { $age } when the camera turns back, and lives with his mother. His father moved to another town long ago.
persona--with-old-parents = In this ride he is { $age } when the camera turns back, and lives with both of his parents, on his father’s pension.

## Causes

cause--home-environment = Home
    .means = At home there was much that had to be right, or much that nobody asked about. Everyone meant well and everyone was tired.
cause--outside-environment = The world outside
    .means = Other people hurt him, at school or at work, and it went on for long enough that he learned to expect it.
cause--personal-conditions = His own health
    .means = Something in body or mind made ordinary days heavy, and for a long time nobody had a name for it.
cause--personality = A quiet nature
    .means = He is shy and notices everything. In a place that likes people loud and quick, this was counted against him.
cause--lack-of-options = No other path
    .means = One road was laid out, and it was not his. Nobody had seen a second one.
cause--failure = One failure
    .means = Something went wrong once, badly. Since then each beginning looks like that ending.
cause--trivial-matters = Small things
    .means = No single one of them would fill a sentence. Together they filled the room.
cause--convenience = It was possible
    .means = Food came, the rent was paid, the shop was open at night. One day after another did not need him outside.
cause--no-reason = No reason
    .means = He has looked for it himself. There is a time before and a time after, and nothing between them that he can point to.
cause--technology = The screen
    .means = The screen was what he hid behind, or what kept him going, or both. Those who have studied it do not agree.


## Ways of support, and how they turn out

support--outside-person = Someone from outside who does not push
    .after-the-van = He gets as far as that, and then his whole body remembers the van. Nobody will come in who is not asked in, the visitor says, and goes. Trust that was taken by force is given back slowly.
    .again = Two stairs, a pause, the rest. That it comes again is most of what it does.
    .from-outside-the-house = The visitor belongs to neither side of the house, and so is the first in years to whom he need not be a son. Before leaving, the visitor names a counsellor, once, and does not ask what he will do with the number.
    .a-known-step = He knows the step by now. The visitor asks for nothing and leaves before it gets too much. Afterwards he thinks about one thing: that he said some of it. They have agreed on a day.
    .first-knock = It is a short visit. He has not been asked what he does all day. A week later, at the same hour, he finds that he is listening for steps.

support--family-counselling = Counselling for the whole family
    .they-come = They come, having learned that nobody there will count mistakes. It takes six months of Tuesdays. In the third month his mother says that she was afraid too. He is not well afterwards, but there are people in the house whom he can tell so.
    .asked-by-a-third = The one who has been visiting walks with them to the door and stays for the first hour. Six months later they still disagree about most things, aloud, and at one table.
    .alone-with-it = When the day comes, they cannot: strangers need not know. So he goes alone, and every week carries home something that he can say to nobody there. By winter it is worse. He did it right. What lies between people cannot be mended by one of them.
    .not-what-it-was = They come, all of them, and go through the house room by room. It was not here that it went wrong, says the counsellor; but here it can be said aloud.
    .one-seat-empty = One of them comes, once. The counsellor has three chairs and can do little with two. It costs some weeks, but a door at home now stands open while they speak.

support--family-training = Training for the family
    .nobody-may-know = The evening for parents comes and goes. To be there would mean to be seen going in. Shame does not stop at his door. First somebody has to come who is not ashamed of them.
    .one-more-evening = The Tuesdays go on. When an evening at home goes wrong, somebody says so, and the next day they begin again.
    .the-house-eases = Every second Tuesday one of them, and later both, sit in a circle of parents and practise what not to say: no comparing, no “after all these years”. One evening somebody laughs in the kitchen, and he comes to the door to hear it better.
    .fewer-questions = It comes to three evenings in all. The questions through the door grow fewer. It helps the house more than it helps him, and that helps him a little.

support--safe-room = A room with others like him
    .too-many-faces = Eight people, and all of them kind. He lasts nine minutes. It is a long way from a room with nobody in it. Someone would have to walk it with him, more than once.
    .the-same-silence = Somebody peels a mandarin. Nobody asks where he has been all this time, because all of them were there. After a month he has a cup that is his.
    .not-a-class = He counts the cushions and looks for the place where the others will sit together. There is none. Two people disagree about a film, loudly, and afterwards share a bus home.
    .by-the-door = He takes the cushion by the door and keeps his coat on. The woman who has the key tells him the days on which it is open, and that the cushion is free on each of them.

support--visiting-volunteers = A volunteer who visits
    .a-second-year = By now they have gone over to cooking: she brings the fish, he knows how long. There are weeks without a word, and she counts them as visits too.
    .comes-again = She comes on Mondays. At first an hour is long; then there is a board game. In the second spring they walk as far as the river. It takes this long and costs a good deal, and those who do it know of no shorter way.
    .about-the-cat = Each Monday she tells him about her week, and for two months he says yes and no. Then he asks what happened to the cat.
    .a-stranger-yet = He has let her in, because one lets people in. The next Monday he cannot open. She leaves a postcard on the mat, and will try again after the holidays.

support--intensive-care = A team that comes often and stays
    .the-family-first = Twice a week two people sit with him, and they are good at it. Between the visits the house is as it was. They say so, without blaming anyone: they would like to begin with the whole family.
    .they-come-on = They come on. How often, they ask him each month: more in bad weeks, less in good ones.
    .the-team-stays = A doctor and a nurse, always the same two, at his table every week for half a year. When he cannot speak they stay and do not speak either. When he is worse they come more often, not less.
    .a-slow-start = They come every week, mostly for a quarter of an hour. He does not see what it is good for. It is the first thing in years that has not stopped because of him.

support--light-care = An appointment once a month
    .with-others-between = Ten minutes, once a month. It would be too thin to stand on. But others come in the weeks between, and so the ten minutes have something to join on to.
    .further-in = He gets up at five to be on time, and the doctor has ten minutes and another name than last time. The second time he misses it; the third time he is too ashamed of the second. Nobody rings. The room has one more reason to stay shut.
    .stops-going = Twice he goes. Then it rains on the day, then it would be awkward to explain. Nobody has done anything wrong. There was too little of it to hold on to.

support--remote-counselling = Counselling from a distance
    .leads-on = They meet five times on the screen. She has said from the start that this is a beginning; and because there is already someone whose step he knows, the sixth time is at his own table.
    .a-face = For forty minutes a week a woman in another town waits while he looks for words. A face is nearer than lines of text. It is less than a person in the room.
    .a-line-at-a-time = It goes by lines, back and forth, on Wednesdays. In writing he can be funny. It is a first contact, she writes, and she would like it not to be the last: there are people near him who do this in a room.
    .too-thin = He answers in one line, then with the sign for a thumb. What he would have to tell does not fit into the box. When it closes, he is glad, and ashamed of being glad.

support--diagnosis = A diagnosis, and what it opens
    .read-together = The letter from the clinic is read again, with somebody beside him who knows such letters. On page two there is help that he has a right to. Two hours more a week.
    .after-so-long = They ask about school first, about lost gloves and unfinished lists, and at the end there is a word that fits all of it. It would have fitted when he was nine. He is angry for an afternoon. On Monday somebody comes to help with the room.
    .a-reason-at-last = It is a long word. It changes nothing that was, and explains a great deal of it. With it come two hours of help a week, and a new thought: that it may never have been a matter of trying harder.
    .no-name-but-a-listener = At the end there is no word. Many things have come together, says the doctor, and none of them is an illness by itself. But she has listened for a long time, and has written down what he said in his words.
    .one-more-form = Then comes the form. It has nine pages. He gets as far as page four. At the counter they are polite and would need page nine. Somebody would have to sit beside him.

support--medication = Medicine for what lies underneath
    .beside-talking = The doctor who knows him suggests a medicine, and says what it can do and what it cannot. Some weeks later the mornings have a floor. He can use it, because there are people with whom he talks on the days it holds.
    .one-half-of-it = The mornings grow a little lighter. But there is hardly anyone to whom he could say so. It is half of a help, and the other half is talking.
    .for-what = The doctor asks what it should be for, and listens, and in the end puts the pad away. Medicine is for something, and nobody has found yet what that is. It is an honest answer. To him it is one more door.

support--strengths-coaching = What he is good at
    .the-list-again = They take out the list from last time. One word is crossed out, in his hand, and another is written over it: patient, not slow.
    .found-in-the-game = The coach does not know the game and lets him explain. For an hour he talks about prices and about keeping five people calm. She has written down three words: planning, patience, leading. “These are yours,” she says.
    .found-on-paper = He shows her what he has made and kept. The coach asks how long one line takes and how he knows when to stop. It turns out that he knows this very well. He takes the list home and does not throw it away.
    .the-wrong-question = Then she asks what he is good at, and he hears it in the voice in which it used to be asked. The coach lets it be, and asks whether she may come again, just to listen.

support--walking-game = A game that is played outside
    .out-each-day = The first day it is the shrine, the next day the bridge. He goes at dusk and is back in half an hour. By the second month he goes every day. One man was written about for whom it worked; for him, too, it seems to.
    .to-the-corner = On most days he gets as far as the vending machine at the first corner. Beyond it begins the street in which people know him, and the game does not change that.
    .phone-in-the-pocket = Holding up a telephone, he feels like someone who wants to be looked at. He turns round at the gate. The game cannot go first; somebody or some place would have to.

support--dog-or-robot = Company in small doses
    .both-by-now = He has tried both by now, the one with a tail and the one with a plug. He likes the same thing about them: they come when it is agreed, stay as long as he says, and do not tell anyone how it was.
    .a-robot-on-the-mat = It lies on the mat like a loaf of bread. He decides when, and for how long. It is not a friend. On the fourth evening he hears himself say good night to it.
    .too-tired-to-care-for = On the third morning he cannot. He hears the dog wait on the stairs, and hears it go. He can hardly look after himself, and to say so is an answer. First come a few weeks of eating and of sleep.
    .the-right-dose = The dog does not mind how long he is silent. He sets the hour, and it ends when he says so. After some weeks the people who nod at the dog nod at him too.
    .an-hour-of-company = For half an hour somebody is beside him who is simply glad. It is a borrowed dog, twice a week, and it is meant as a trial. The dog has not been told.

support--hidden-cases = Found through an app
    .a-true-answer = He answers all twelve questions truly, and writes one line to the address at the end. Being counted is not being helped. But a thank-you comes back, with a name under it, and now somebody knows that there is one more.
    .not-sent = He has filled in all twelve, and his thumb stays above the last button. He knows now that there must be others, or nobody would have asked.

support--peer-press = A paper that people like him write
    .next-issue = The next issue has a letter to him in it, in print, from somebody who does not give a name. He answers in the one after. It is a slow way of talking, and it suits him.
    .in-print = In the next issue there is something of his, under a name that he has chosen. A letter comes from a town he has never been to. “I thought I was the only one who counts the steps.”
    .a-reader-first = They send two more issues along, with a greeting by hand: there is room in the next one too. The people in them speak for themselves, and nobody says sorry.
    .back-in-the-envelope = A friendly card comes: would he write a few lines about himself? He writes three pages and puts them back into the envelope. The paper was made by people who took years over their first line.

support--safe-places = Places where no one asks
    .somebody-he-knew = The third time, a voice says his name: someone from school, and what is he doing these days? He is at home again before the rain. In a small town the safe places have hours, and he has yet to find them.
    .nobody-asks = He finds out which places those are, and at which hours: the table behind the atlases, the shop at two. Nobody there gives advice. By the end of the month he has a card with his name on it, and the man at the till knows which milk.
    .once-a-week = Once a week he can do it, and the rest of the week is for getting over it. Somebody says good evening, he says good evening, and neither of them wants anything more.

support--gentle-work = Gentle work
    .relations-first = The first week goes well, until somebody stands behind him to see how he gets on. It is kindly meant. But it was people at work who hurt him, and before work there would have to be people who do not. He may come back, they say.
    .too-soon = The place is good and the shift is quiet. But he would come home from it to nobody, and after a week he is spending all he has on getting there. They keep his apron on the hook.
    .two-nights-a-week = Two nights a week he fills shelves in a shop that is closed. There are three of them; they know what withdrawal is. In the morning he walks home against the stream of suits and finds that he can look at them.
    .a-trial-week = It is a trial, four shifts, with somebody beside him who shows each thing once, and then once more. On the fourth he does it by himself. Whether it will be more than that is left open, by both sides.

support--work-first = Work, and the rest will follow
    .hurt-again = On the ninth day a man stands behind him as the other one did, and he does not hear what is said. He had been hurt by work, and went back to it alone and all at once. He is further in now than before.
    .the-third-week = In the third week he sits at the bus stop, in his work shoes, and lets four buses go by. A job can be a beginning for someone who has people; he has a job and a room.
    .no-longer-first = It was to come first, but by now it comes fourth: others were there before it, and they still are. It lasts a month. When it is over he misses two of the people, and on Monday evening somebody asks how he is.

support--friends = Friends
    .one-more-kettle = One more name, one more kettle in the background. He finds that he is the one who explains how it goes here: nobody has to say good night, and nobody has to say why.
    .three-at-night = It goes on at night, in lines. In a month there are three of them. Nobody tries to cheer anybody up, and that is cheering.
    .one-line-a-day = They send each other one line a day. Rain here. Rain here too. It is not yet a conversation, but on the day he forgets his line, somebody asks.
    .unanswered-yet = Then comes an answer that is longer and kinder than he can bear. He wants to reply so much that he cannot. The letter stays where it is, and so, it seems, does the one who wrote it.

support--by-force = Taken out by force
    .a-trust-broken = He had begun to trust the steps on the stairs; now he knows what steps can be. In the shared house no one asks him whether he wants to be there, and those whom he knows do not know where he is.
    .the-van = Nobody tells him where the van is going. At the house where it stops the days are full and teach him nothing. No one asks him anything to which the answer could be no.

support--survive-first = Getting through today first
    .a-smaller-aim = No plan, no date. To drink something, to sleep, to be there tomorrow. For the first time in years he is given a task that is the right size.
    .one-thing-today = One thing today: rice, or the window, or a shirt. He picks the shirt. It is a clean shirt, and he is in it.


## Endings

ending--taken = Taken
    .text =
        The van took him along, and for eleven weeks he lived in a house with a timetable. He was told what he had done to his parents. He learned when to say yes.

        Then he is at home again. He draws the curtain, and the room is as small as it has ever been. His mother sits in the corridor. She had wanted so much to have done something.

        This is not the end. It is three months, and a good deal of trust.
    .next = The track begins again in the smallest room. There is a knock, a quiet one, and whoever it is stays outside.

ending--a-voice-in-print = A voice in print
    .text =
        The paper comes out every second month. On the last page there are four pictures of a man and a very small room.

        He works at night, as before, and sends the page off in the morning. Letters come back. He answers all of them, by hand.

        He has not been asked to explain himself, and on page four he has done so. He goes out to the letter box, and he is still in recovery, as they put it there: with no date.
    .next = The editors meet on the second Saturday of the month, above the bicycle shop, and there is a chair for whoever wants to come late and leave early. He has written the date on this year’s calendar.

ending--the-third-floor = The third floor
    .text =
        On Sundays he goes up one floor. He knocks twice, says who it is, and sits down on the landing with his back to the door. Inside is a man of fifty-two whom he has never seen.

        He brings the newspaper and turns the pages so that it can be heard. He knows how much is enough, and gets up before that. The old man is eighty-four and sits beside him with the persimmons.

        At home little has changed. Some weeks the Sunday is all there is. But it cannot be done by anyone else: the man behind the door would know the step.
    .next = Last Sunday, for the first time, two knocks came from inside. Next Sunday he will take the one who taught him this along as far as the landing, knee and all.

ending--the-night-shift = The night shift
    .text =
        Two nights a week he is the one who fills the shelves. He likes the hour when all the labels face the front.

        The work could be other work. But Okada asks whether he slept, and waits for the answer; and when he did not come for two weeks in November, the apron was still on its hook.

        On the other days he is at home, and some of them are as they used to be. He is not well and he is not alone.
    .next = On Thursday after the shift the three of them will have breakfast at the station, at the counter where nobody sits opposite. He has said perhaps, and he means it.

ending--fractions = Fractions
    .text =
        On Wednesday evenings he sits in the second row of a school that has no first. Seven people come, or five. There is no list on the wall, and the oranges go round.

        He has been shown how the others got here: a bakery, a war in another country. When it was his turn he said: a room. “And what did you do about fractions in there?” asked the man beside him.

        He will not sit an examination; he has decided that. By day he is at home with the curtain open. On Wednesdays he explains the common denominator, and is thanked for it.
    .next = Next week he will bring the oranges. He has asked the man with the bakery van how many one needs for seven, if one of them always takes two.

ending--two-hands = Two hands
    .text =
        On Mondays and Thursdays a woman comes for two hours. She calls him by his name, opens the post with him, and leaves the kitchen so that he can find things in it. The letter that made this possible is a page and a half.

        On Thursdays his mother is at the choir. Somebody looks at her knees now.

        He lives as he lived, in his room, much of it at night, and nobody counts the days any more. There are four hours in the week in which something is done by two. He has begun to look forward to the post.
    .next = For the spring concert each singer may bring one person. There are seats by the door. The helper has offered to sit in the next one, and to leave when he leaves.

ending--a-room-with-others = A room with others
    .text =
        The room is open from two to five. There is a kettle, and a cup that is his. Six people come, or four, or on wet days he and the woman who has the key.

        He has told them about the eighteenth room. Somebody said: mine had no window either; and somebody else went on peeling a mandarin.

        He goes there on Tuesdays and Fridays. On the other days he is at home and does not hold his breath when there are steps.
    .next = Next Friday somebody new is coming, and the woman with the key has asked who would sit by the door with her. He has said that he knows that cushion.

ending--a-table-for-two = A table for two
    .text =
        On Sundays he eats with his mother at the low table. It began with tea. There are two cushions, and a third that may be empty without anyone looking at it.

        They do not talk about the years. She tells him what is in flower, and he shows her how the telephone finds a bus. Every second Tuesday they still take that bus together, to a room with three chairs.

        He sleeps in his own room and is in it most of the day. The door of it is open a little, and he is the one who opened it.
    .next = The next step is a small one: next Sunday he cooks. Rice, soup, and the fish she likes. He has asked her how long it takes.

ending--the-open-door = The open door
    .text =
        It is a spring morning, ten past seven, and the door of the first room stands open. He opened it himself.

        Outside there is a street with people in it who do not know him, and two who do. There is a bench as far away as he wants to go today. What he will be, nobody has asked, and he has not either.

        Some days he will not get as far as the bench. The door has a wedge of folded paper under it, so that it stays where he leaves it.
    .next = He puts on his shoes. At eight the friend who used to wait at the corner walks past with the bread, and he has said that he will be there, on the step.

ending--the-same-hour = The same hour
    .text =
        At nine in the evening he goes out. It is always the same round: the river as far as the second bridge, and back by way of the shop.

        He meets the same few people, at the same places. A man with a dog says good evening first.

        By day he is mostly at home. But between nine and ten he belongs to the street, and on the one evening when he stayed in, the man with the dog asked in the shop whether he was ill.
    .next = Tomorrow he will go at half past eight. At that hour it is not quite dark yet, and the library by the second bridge is still open for thirty minutes.

ending--three-at-a-distance = Three at a distance
    .text =
        There are three of them, in three towns, and each night one of them writes first. They know one another’s kettles and ceilings. They have not met.

        He lives in his room, in the way that he likes it: the curtain a third open, nobody’s timetable on the wall. He decided that, and said so at home, and it was heard.

        People who count may still count him. He would say that what he lacked was never the street. It was this.
    .next = On Sunday they will do it with the cameras on, for ten minutes, and whoever wants to may show only the kettle. He has cleaned his.

ending--a-knock-each-week = A knock each week
    .text =
        Once a week there are steps on the stairs, two, a pause, the rest, and a knock.

        Sometimes the door is open when the visitor comes. Sometimes it stays shut and they talk through it. Neither is reported to anyone.

        He is not outside. But Thursday is different from the other days, and so there is a week again.
    .next = The visitor has left the number of a counsellor who would come here, to this room, and has not asked about it since. It lies on the chest, under the clock, where he can reach it.

ending--the-gap-in-the-curtain = The gap in the curtain
    .text =
        The curtain is open by the width of a hand. In the mornings a strip of light crosses the floor.

        He is still at home, and mostly alone. Much that was tried was too early or too little, and that was not his fault and nobody else’s. One person knows his name and that he is there, and now and then says so.

        He eats, he sleeps; some days he draws. This is not a life that has failed. It is somebody who is here.
    .next = There is a note under the door, with a day on it and the words: you need not answer. He has put it where the light will reach it tomorrow.

## Words that are used of people who have withdrawn, and who uses them; then what several facts measure

glossary--hikikomori = hikikomori
    .means = Japanese for drawing back and staying in. It names what happens, and also the person to whom it happens.
    .who = A psychiatrist brought it in, in a book. By now a ministry defines it, researchers have criteria for it, and people who live so have put it into the name of their newspaper. With a word one can tell somebody. The definitions do not agree.
glossary--recluse = recluse
    .means = The English word in some of these texts for a person who has withdrawn. What is missing in such a life is people. A street, a shop or a dog may well be part of it.
    .who = Reporters, and some who live so, of themselves. It sounds like something one has chosen; most did not, says one who lives so. Here it stands only where a source has it.
glossary--neet = NEET
    .means = Four English letters: not in education, employment or training.
    .who = Others, of people without school or work. It names a person by what he does not do, and makes the stereotype stronger.
glossary--freeter = freeter
    .means = Somebody who works, but without regular employment.
    .who = Others, of people who do go to work. It makes the stereotype stronger all the same.
glossary--eighty-fifty = the 80–50 problem
    .means = A parent past eighty and a son or daughter past fifty, alone together, living on one pension.
    .who = In Japan it is a common name by now. It adds up two ages and calls the sum a problem. There are two people in it.
glossary--pension-parasite = “pension parasite”
    .means = A label for somebody past fifty who has no support but a parent on a pension.
    .who = Others, to shame them. It stands here so that one knows it when one hears it. Nobody in these rooms says it.
glossary--nail = the nail that sticks out
    .means = It is hammered down, the proverb goes on. Whoever stands out is put back in line.
    .who = A psychiatrist, among the reasons why Japan may be open to withdrawal. Since then people who live so have been found in countries with other proverbs.
glossary--lost-decades = the lost decades
    .means = The years since the economy broke down and firms stopped taking people on.
    .who = It is what that time is called in Japan. It says that the years were lost, and not the people who were young in them.
glossary--in-recovery = in recovery
    .means = On the way, with no date by which one has to arrive.
    .who = A man of thirty-five, of himself, three years after the counselling. He works, he makes a newspaper, and he does not say that it is over.
glossary--rental-sister = rental sister
    .means = A visitor who makes friends with somebody who has withdrawn. The family hires her.
    .who = The trade. It makes a stranger one of the family before the first knock.
glossary--yokayoka = Yokayoka
    .means = In the dialect of Fukuoka, something like “take it easy”. It is the name of a room where people meet who have been through the same.
    .who = The support centre there, which could have called it a programme.
glossary--shimbun = Hikikomori Shimbun, Hikipos
    .means = A newspaper and a magazine, written and made by people who have withdrawn. “Shimbun” means newspaper.
    .who = They themselves, who are mostly spoken about, and here speak.
glossary--oiettolie = oiettolie
    .means = A Korean word for people who have been isolated for at least three months.
    .who = Those who study it in South Korea. Most others draw the line at half a year.

measures--people-japan = How many people live like this in Japan?
measures--seven-years = Seven years or longer: how many of a hundred?
measures--the-internet = How many of a hundred were held to be addicted to the internet?


### The rooms, in their order.

## 1 My small home

my-small-home = My small home
    .in = Ten past seven, a morning in spring. He lies awake on his futon, and the sun crosses the mats. Over a low opening hangs a scroll: my small home. Beyond it is the next room, and the next, each a little smaller.
    .out = The largest room, and the last. He is on his feet, a cup in one hand, and looks our way, because the door is on our side.

my-small-home--scroll = The scroll
    .means = He has read it every morning since he learned to read. The home is small, and it is his.
    .means-out = In the smallest room it was no longer than his hand. Here he has to look up to it again.
my-small-home--branch = The branch
    .means = A bicycle had broken it off. He carried it home and bound the split with thread. It is flowering.
my-small-home--newspaper = The word in the paper
    .means = A word in the newspaper is new to him. He says it once, to hear how it sounds. It is about other people.
    .means-out = He knows the word now, from inside. Further down the page it says that the library has evening hours, and seats for one. He cuts that out.
my-small-home--rooted = The plant by the chest
    .means = It is the same branch. Somebody changed its water, and it took this as an invitation. It has roots by now, and opinions about the window.
my-small-home--sun-patch = The sun on the mat
    .means = The sun has got as far as the table leg. It is the one appointment he was never late for.
my-small-home--cup = The cup in his hand
    .means = “Good morning,” he says into the steam, to hear which it will be, the bright one or the short one. It comes out somewhere in between.
my-small-home--folded = The folded futon
    .means = He used to fold it in ten seconds and run. Now the rest of the morning is left over.
my-small-home--margin = The paper, with a pencil beside it
    .means = The paper has its own word for him. In the margin he has put in pencil what he would say himself. It need not be printed.

my-small-home--in = A friend waits at the corner until half past seven. What comes first?
my-small-home--in--lie-on = Watch the sun a little longer
    .after = When he comes to the corner, his friend has gone ahead. He walks alone, and finds that he does not mind.
my-small-home--in--practise = Practise saying good morning
    .after = He tries it bright, and he tries it short. At the corner his friend says it first, and his own comes a moment late. He hears that moment all day long.
my-small-home--in--run = Fold the futon and run
    .after = He is there with a minute to spare. By the gate they have settled what each of them will be when this is over.
my-small-home--in--water-branch = Give the branch fresh water
    .after = At the corner his friend has drawn a whole street on the wall with a pebble. “You are late.” “I had a patient.”
    .closed = He has not looked at the branch yet this morning.

my-small-home--out = There is a door. What does he begin with?
my-small-home--out--ajar = Leave the door open by a hand
    .after = A hand’s width of stairwell: an umbrella, somebody’s radio. Air comes in that has been elsewhere.
my-small-home--out--corner = Go as far as the corner
    .after = There is a wall at the corner that one can lean on. He stays for four minutes, and nobody asks why.
    .closed = It is sixty steps to the corner. This morning he is tired after six.
my-small-home--out--meet = Ask somebody to walk with him
    .after = Both of them come too early. They cannot decide where to go, so they go round the block.
    .closed = There is nobody yet whom he would know how to ask. He is afraid of the asking.
my-small-home--out--not-yet = Sit in the sun, and not yet
    .after = He sits down where the mat is warm. The door is his, and it opens from the inside.

## 2 The low table

low-table = The low table
    .in = Half past six in the evening, and supper is laid for three{ $household ->
        [mother] , though two live here
       *[both] {""}
    }. He kneels at the table and eats with his head down. One cushion is still warm; his mother has gone to the telephone.
    .out = Morning, and the table is laid. He sits up straight and looks across. { $household ->
        [mother] His father has come, on the first train.
        [old-parents] His father is at home.
       *[both] His father has taken the day off.
    } What we see is what his father sees.

low-table--third-bowl = The third bowl
    .means = { $household ->
        [mother] It is laid every evening. His father has lived in another town for years. She washes three bowls, and one of them is clean already.
       *[both] It is laid every evening. His father’s train gets in after eleven. In the morning the bowl stands washed on the rack, and so they know that he was here.
    }
    .means-out = { $household ->
        [mother] For years it stood at the third place. This morning there is rice in it.
       *[both] For years the three of them met in this bowl.
    }
low-table--timetable = The timetable
    .means = Ten hours a day. At the bottom, in red: rest comes later. His mother sat up late to rule the lines. This is how one helps, she had been told.
    .means-out = The red has faded to pink. “Rest comes later,” it says. It is later.
low-table--her-cup = Her cup
    .means = He can tell from the sound of her keys what kind of day it was. On the bad ones her cup is full before she sits down.
    .means-out = She has learned it from him. This morning his cup was full first.
low-table--pieces = The torn timetable
    .means = She has kept the pieces. She used to call it a quarrel. Now she says: that year it was the only time he told us anything.
low-table--bare-mat = The bare mat
    .means = The third cushion is at the far end of the flat. His father sits on the bare mat and calls it comfortable. { $household ->
        [mother] He has not sat here for years.
       *[both] He has not sat here often enough to know.
    }
low-table--poured = Her cup
    .means = He filled it again this morning, when he heard the keys. It has outlasted the timetable and the job.
low-table--his-note = His note
    .means = “Not today. The fish was good.” His father has never seen it. He reads it, and turns it over in case there is more.
low-table--old-tray = The tray
    .means = For years it went back and forth and never met anybody. Now, on Sundays, it carries mandarins.

low-table--in = By the timetable supper lasts twenty minutes. His mother comes back. { $household ->
        [mother] “He cannot come on Sunday either.”
       *[both] “He says not to wait.”
    }
low-table--in--in-time = Be back at his desk in time
    .after = At ten to seven he is at his desk. Everyone is quiet for his sake. It is very quiet.
low-table--in--wait =
    { $household ->
        [mother] Stay sitting with her and the third bowl
       *[both] Wait with her for his father
    }
    .after = { $household ->
        [mother] They stay until the rice is cold.
       *[both] They wait until the rice is cold.
    } She tells him about a choir that she sang in as a girl.
low-table--in--tear = Take the timetable down and tear it
    .after = She picks up the pieces. “I only wanted you to have it easier,” she says. He will keep that sentence for longer than the paper.
low-table--in--pour = Fill her cup before she sits down
    .after = “Was I so loud with the keys?” she asks. That evening she rules a new line into the timetable: tea. It comes out of sleep.
    .closed = He has not looked up from his own bowl yet.

low-table--out = This choice is his father’s. { $household ->
        [mother] He pays for this table, and has hardly ever sat at it.
        [old-parents] For thirty years he took the first train so that there should be this table.
       *[both] For years he took the first train so that there should be this table.
    } He had a sentence ready. { $household ->
        [old-parents] It must have stayed at the office.
       *[both] It must have stayed on the train.
    }
low-table--out--ask-both = Ask his son how one does it
    .after = “If we go and talk there,” he says to the teapot, “what does one say?” “I do not know,” says his son. “That it is quiet here?” His father had noticed that too.
    .closed = He is afraid of his own voice. { $household ->
        [mother] At this table nobody has heard it for years.
       *[both] At this table it has mostly said good night.
    }
low-table--out--third-asks = Go, since the visitor has asked them
    .after = The one who comes on Thursdays has brought bean cakes, a day and an hour. “I would not have gone by myself,” says his father.
    .closed = Nobody from outside has sat here yet. He is ashamed to be the one who begins.
low-table--out--leaflet =
    { $household ->
        [old-parents] Take the parents’ leaflet to the park
       *[both] Take the parents’ leaflet on the train
    }
    .after = { $household ->
        [mother] He reads it inside his newspaper. He puts a ring round one of the dates, and writes her name beside it, and his own.
        [old-parents] He reads it on a bench, inside his newspaper. He puts a ring round one of the dates, and looks up to see whether anybody has noticed. There are two pigeons.
       *[both] He reads it inside his newspaper. He puts a ring round one of the dates, and looks up to see whether anybody has noticed. Everybody is asleep.
    }
low-table--out--eat = Stay, and eat with them
    .after = { $household ->
        [mother] “You have kept the table,” says his father. “It is a good table,” says his mother. Somebody passes him the pickles.
        [old-parents] “So this is how it tastes if one looks up,” says his father. Somebody passes him the pickles.
       *[both] “So this is how it looks by day,” says his father. Somebody passes him the pickles.
    }

## 3 The shoe lockers

shoe-lockers = The shoe lockers
    .in = Five past eight. Shoe lockers have grown along the walls of his room. He sits against them. Before him stand his indoor shoes, and something is written on them.
    .out = Cushions lie in a ring on the mats. He sits among them bent a little forward, as one does when somebody else is talking.

shoe-lockers--shoes = The indoor shoes
    .means = One word, in marker, on the white. It is not even about him. He knows the handwriting. It belongs to the boy who would have been next.
    .means-out = The word has gone grey. He can read it by now like a sign in a station where he does not have to get off.
shoe-lockers--lockers = The lockers
    .means = A hundred and twenty doors, all of one size. In the morning everyone is asked, and everyone agrees. Only he takes too long.
    .means-out = They come up to his shoulder. When he was sitting, one could not see that.
shoe-lockers--notes = The copied lessons
    .means = A girl from the third row has been away since autumn. Every evening he copies the lessons for her, in two colours, with the teacher’s jokes. Nobody has asked him to.
    .means-out = He still writes like that: two colours, and the jokes. It is a way of sitting next to somebody.
shoe-lockers--guest-slippers = The guest slippers
    .means = Brown, far too big, borrowed for one morning and never asked for again. He puts them on when somebody is expected. They announce him on every board.
shoe-lockers--four-words = A slip of paper
    .means = “It was not fun.” He wrote it when there was nobody to show it to, and kept it for when there would be.
shoe-lockers--painted-over = The indoor shoes
    .means = Somebody had gone over the word with correction fluid, stroke by stroke. In that school only one person was so neat. He had forty in the class, and no better idea.
shoe-lockers--the-knee = The one who knocks
    .means = The one who comes on Thursdays taught here. Two stairs, a pause, the rest: it is his knee. Each morning he counted forty hands, he says. He still thinks of the one that went up late.
shoe-lockers--umbrella = The umbrella
    .means = It belongs to the old man on the third floor. He had left it on the landing, and was brought it before he missed it. “You have good ears,” he said. Now he lends it out.

shoe-lockers--in = In ten minutes the bell goes, and the others come. What does he do with the shoes?
shoe-lockers--in--scrub = Scrub them before anyone comes
    .after = The word goes pale, but it does not go. He puts them on wet. “You squeak,” somebody says. It is the friendliest thing all day.
shoe-lockers--in--hide = Put them at the bottom of his bag
    .after = He goes in the guest slippers. At home he says that he has grown out of the shoes.
shoe-lockers--in--laugh = Laugh before the others do
    .after = It works. At supper his mother asks how school was. “Fun,” he says.
shoe-lockers--in--teacher = Show them to his teacher
    .after = The teacher is kind, and has forty in the class. He asks everyone to stand up who thinks that bullying is wrong. Everyone stands up.
    .closed = He would have to hold them up. He is too ashamed of the word.

shoe-lockers--out = In town there is a room for people who stopped going. It has no bell and no register.
shoe-lockers--out--by-the-door = Sit in that room, near the door
    .after = Somebody moves a cushion over without looking up from her cards. The plan for the day says: “Tea. Perhaps cards.”
    .closed = A ring of cushions has no back row. Today he is afraid of that.
shoe-lockers--out--not-alone = Go there with somebody he knows
    .after = They have agreed on a sign: two coughs mean that they leave. On the stairs they both cough, and have to laugh, and go on up.
    .closed = Alone he is afraid of the stairs, and there is nobody to climb them with yet.
shoe-lockers--out--tell = Tell one person about the shoes
    .after = It takes him three sentences. The woman with the cards puts them down. “With me it was the lunch box. Third row. You did my lessons, in two colours.”
    .closed = He has never said the word aloud. He is ashamed, as if it had been his.
shoe-lockers--out--walk-past = Walk past and look at the windows
    .after = Second floor, on the left. Next time he will know which bell it is.

## 4 The entrance-exam desk

exam-desk = The entrance-exam desk
    .in = Twenty to midnight. The lamp makes a small yellow tent over the desk; workbooks stand round it. He is bent so low that he writes in his own shadow. On the wall hangs a list of names.
    .out = The lamp is off; it is light enough. He sits up straight with a book open in both hands, and turns the page, although nobody has told him to.

exam-desk--ranking = The ranking
    .means = Three hundred and twelve names in order. His is the sixty-third; sixty will be taken. He has read the list from the bottom as well. Down there, too, everyone stays up late.
    .means-out = He has met some of the names since then: one on a bakery van, one in the newspaper, under a photograph of bees. They have not kept to the order.
exam-desk--drawing = The drawing
    .means = He finished early, turned the test over and drew the dog from downstairs. See you again, it says under it. On the front there is one mistake. On the back there is none.
    .means-out = It has sat under the edge of the lamp all this time and has not moved. For a dog this is remarkable. “See you again,” it still says.
exam-desk--tea = The cup of tea
    .means = At ten she sets it down beside him without a sound. It means: I see you. It also means: two more hours.
    .means-out = He makes it himself now, in daylight, and drinks it while it is hot.
exam-desk--workbook = The workbook
    .means = Between fractions and fractions there is an empty sheet, and pressed into it, if one holds it to the light, a dog.
exam-desk--pencils = The pencils
    .means = “Afterwards,” they said, and meant it. { $household ->
        [mother] One day a flat parcel came by post: twelve pencils, the good ones. The address was in his father’s hand.
       *[both] One evening twelve pencils lay under the lamp, the good ones. His father must have put them there and left quickly.
    }
exam-desk--old-slip = The appointment slip
    .means = Room 2, number twenty-seven. He has asked at the desk whether it has expired. “Those do not expire,” they said. “People do think so.”
exam-desk--bin = The bin
    .means = He empties it himself now, and looks at what goes in. A good half of it was addressed to him, he has found, and most of that half was friendly.
exam-desk--board = The drawing board
    .means = It came with a note in his mother’s writing: in the cupboard there is room for five more, if he would care to. She would not have to show them to anyone.

exam-desk--in = The new ranking is here. It is twenty to midnight, and the lamp is on.
exam-desk--in--pin = Keep the ranking over his desk
    .after = Now it is there whenever he looks up, so he stops looking up. By winter he is fifty-ninth.
exam-desk--in--hide-drawing = Hide the dog between two pages
    .after = It fits exactly, between fractions and fractions. She comes in with the tea and finds him bent over the sums. “Good,” she says. “You are working.” He is.
exam-desk--in--say-so = Say that he would rather draw
    .after = { $household ->
        [mother] “Of course,” says his mother, and she means it. “Afterwards.” They both know afterwards.
       *[both] “Of course,” says his father, and he means it. “Afterwards.” They all know afterwards.
    } It is a place, and it lies behind the examination, behind the firm.
    .closed = He is afraid that they would be kind about it.
exam-desk--in--until-two = Go on until two
    .after = He washes his face in cold water and gets nine more right. In the morning he cannot say which. On the bus he falls asleep with his eyes open.

exam-desk--out = There are ways of learning that have no list on the wall. Where does he begin?
exam-desk--out--coach = Talk about what he was good at
    .after = The coach has brought no form. When did he last forget the time, she wants to know. “With a dog,” he says, and then he has to explain.
exam-desk--out--evening-school = Go to the evening school once
    .after = Seven people between sixteen and sixty, and a teacher who has brought oranges. The man beside him has come because of fractions. He knows his way about in fractions.
    .closed = It is a lit room, after a whole day. By evening he is too tired for it.
exam-desk--out--kitchen = Learn to cook with a visitor
    .after = Rice soup first. The visitor cuts the leeks, and he minds the heat; they need not look at each other. There are courses for this, with people. “Later,” he says. It is a real later.
    .closed = There is nobody yet whom he could bear beside him at the stove. He is afraid of being watched.
exam-desk--out--one-chapter = Read one chapter because he likes it
    .after = It is about tides. Nobody will ask him anything about it. In the evening he knows it anyway, and could tell someone.

## 5 The letter

letter = The letter
    .in = A quarter past ten, and rain. He kneels with a letter in both hands. His number is not among the numbers. By the futon stands a bag, packed for a room in another town.
    .out = It is still raining, but the light has changed. He leans back on his hands and looks up. There is more ceiling than he remembered.

letter--letter = The letter
    .means = Six lines and a red seal. He has looked for the line that says what one does now. It ends by saying that questions cannot be answered.
letter--telephone = The telephone, on its face
    .means = Twelve calls. One is from his mother, in the next room. The others are from the friend at the corner, who has passed, and does not know either how one says that.
    .means-out = Eleven calls from one number. He knows it by heart.
letter--card = The card
    .means = He wrote it before he unpacked anything. “Congratulations. The library there has a reading room with a dome.” He had looked it up when he was going to sit there himself.
    .means-out = The answer had lain between two bills. “I went and sat under it,” it says. “I thought of you.”
letter--old-letter = The old letter
    .means = It is a short letter. In his head it had gone on for years.
letter--under-the-mat = Under the mat
    .means = Where the letter had been lies a second sheet in his mother’s hand. “You need not tell me. There is soup.” It is dated the same week.
letter--side-pocket = The side pocket of the bag
    .means = A map, a ticket, and a chestnut. He had brought a whole bag of those home to his mother. She must have put one back, for the journey.
letter--sundays = The telephone
    .means = They rang each other every Sunday until June. Then it was his turn, and it has been his turn ever since. Nobody has taken it away from him.
letter--loaf = The parcel
    .means = A loaf, in newspaper, from a town he has never seen. Mugi would like the truth about it, in writing.

letter--in = His mother is out in the corridor. She does not knock. What does he do with the letter?
letter--in--drawer = Put it in the top drawer
    .after = Now it lies on his socks, and he fails once every morning before breakfast. In April a smaller school takes him. He goes there, and tells nobody that he likes it.
letter--in--under-mat = Slide it under the mat
    .after = “Has it come?” she asks through the paper. “Not yet,” he says. He walks round that mat all spring, and so does she. Then a smaller school takes him.
letter--in--repack = Pack the bag again, for somewhere far
    .after = Two shirts, a map, a phrase book. At the station he reads the whole departure board, twice. He comes home with a bag of chestnuts for his mother. In April he starts at a smaller school.
letter--in--answer = Turn the telephone over and answer
    .after = “I heard,” says the friend. “So did I,” he says. “I mean, congratulations.” They will ring each other every Sunday, and until June they do.
    .closed = He would have to say it aloud. He is too ashamed to hear it.

letter--out = Three good weeks, and then a bad one. What does he do with the bad one?
letter--out--ring-back = Ring his friend, whose number he knows by heart
    .after = “Hello?” says his friend, in a voice that has grown deeper. He has to begin somewhere: “How is the library in your town?” Then he hears a chair pulled up.
    .closed = He has had years in which to ring. He is ashamed of each of them.
letter--out--bad-week = Tell the bad week as it was
    .after = He has written it down and not made it nicer. The nurse reads it slowly. “Thank you,” she says. “Then let us see you more often for a while.”
    .closed = He is afraid that one bad week would cost him the good ones.
letter--out--only-today = Count only what he did today
    .after = Got up. Drank water. Opened the screen by a hand. On the back of an old envelope there is room for exactly that.
letter--out--unpack = Unpack the bag that was for another town
    .after = In the bag that was packed when the letter came he finds a ticket that was never stamped. He hangs up the shirts. They still fit across the shoulders.

## 6 The suit

suit = The suit
    .in = Ten to seven, a low sun. On the wall hangs a suit, with a straighter back than anybody. He kneels before it. On the low table lie forty letters that all begin in the same way.
    .out = He is on one knee and lifts a cardboard box, and it is not too heavy. Ten to seven: it could be the end of a night’s work as easily as the beginning of a day.

suit--suit = The suit
    .means = His mother bought it with the summer money, a little wide in the shoulders, so that he can grow. In a shop window he took himself for one of the others, and stepped aside.
    .means-out = It would fit him now. It is cloth, he notices. It is quite good cloth.
suit--letters = Forty letters
    .means = By hand. Forty times “I have long admired your company’s spirit”, and not one blot. Thirty-eight have answered, and very politely.
    .means-out = The backs are empty, and it is excellent paper.
suit--shoes = The shoes
    .means = { $household ->
        [mother] Every evening he polishes them, and the pair his father left behind. In the morning there are two pairs by the opening, toes forward.
       *[both] Every evening he polishes them, and his father’s too. In the morning there are two pairs by the opening, toes forward.
    }
    .means-out = He has put soft soles into his. One can walk a long way in such shoes if one need not arrive.
suit--soft-soles = The shoes
    .means = He has put soft soles into them, out of courtesy. Nobody in the building knows as he does how a heel sounds from inside.
suit--pass = The old travel pass
    .means = A month of the loop line, long expired. He can still draw the round from memory. He has got as far as the seventh stop.
suit--dust-mask = The mask
    .means = He has put it beside the boxes. Half of those who work at night wear one, because of the dust; he has asked. He would be dressed like the others.
suit--pane = The window
    .means = In the pane somebody lifts a box. He had not meant to look. It was a person lifting a box, and doing it quite well.

suit--in = The offices open at nine. What does he do?
suit--in--leave-hanging = Leave the suit where he sees it
    .after = Every morning it is up before him. In June one of the forty says yes after all. He carries the suit to work and back until the first snow.
suit--in--forty-first = Write the forty-first letter
    .after = He writes it as cleanly as the first. The forty-first says yes. He keeps the drafts, in case somebody should ask him one day how it is done.
    .closed = The pen is full. He is too tired to admire anything once more.
suit--in--loop-line = Put it on and ride in circles
    .after = Until five he sits on the loop line in it, so that the neighbours have seen him go and will see him come. In summer he is taken after all, by a firm at the seventh stop.

suit--out = There is work that begins on Monday at nine with everyone watching, and work that begins when the others go home.
suit--out--two-nights = Stock shelves, two nights a week
    .after = Tins to the front, oldest first. There is a radio. He says yes to a first week.
suit--out--who-knows = Ask for a place that knows
    .after = The woman at the employment office does not begin with the gap in the form. She asks about noise, and mornings, and whether he likes to be shown a thing once or three times.
    .closed = He would have to say what there is to know, and he is ashamed to begin.
suit--out--monday = Begin full time on Monday
    .after = “Excellent,” says the man. “Nine sharp, we start with a cheer.” On Sunday evening the shirt is ironed, and the alarm is set three times.
    .closed = His head says Monday. The rest of him is too tired to have heard it.
suit--out--fold-suit = Fold the suit into a box
    .after = Sleeves in, collar flat, tissue between. He does not throw it away. He puts it where one keeps clothes.

## 7 The telephone

telephone = The telephone
    .in = Nine in the evening. The job lasted half a year; the telephone is what is left of it. It rings. He sits behind it with both hands over his ears, under a wall of small coloured notes.
    .out = The telephone is silent. He turns his head to listen. On the landing his mother stands between two strangers. Down in the street an engine is running.

telephone--telephone = The telephone
    .means = The voice means well. At work it told him in front of everyone what he should change. Now it tells him in the evenings. He says that he is sorry.
    .means-out = By his count he said sorry a hundred and six times. As far as he can find, it was for being the one who was there.
telephone--notes = The notes
    .means = “Ring back. Tomorrow for certain.” “Four times this week.” First he sorted them by day. Now he sorts them by how kindly it was said.
    .means-out = He takes them down, colour by colour. One he keeps: who, when, what, in nine words. He took good messages.
telephone--work-shoes = The work shoes
    .means = Worn down on the outside, from hurrying. When somebody had a child to fetch, he took over their hour. The woman at the next desk was on time at the nursery for half a year.
    .means-out = She wrote to him once. Her daughter goes to school now, and can tell the time.
telephone--plug = The plug
    .means = Years out of the wall, and not one of them rang. He puts it in, for a test. There is only the hum, the same hum that everyone has.
telephone--leaflet = The leaflet from the van
    .means = “Back in life in three months.” On the telephone the man was so certain, and she has not been certain of anything for so long. She has paid the first half.
telephone--slippers = Her slippers
    .means = Many a night she has stood here for four minutes. She did not want to disturb him. He did not want her to go.
telephone--warm-feet = Her socks
    .means = She has run out onto the landing in her socks. They were dried in pairs, in the dark, by somebody who thinks that she does not know. On warm feet, she notices, one signs less quickly.
telephone--apron = Her apron
    .means = In its pocket is the pen they have given her. Through the gap she has just seen that her birthday card stands where he can see it from the futon. She has stopped looking for the pen.

telephone--in = It is ringing. Four times this week; this is the fifth.
telephone--in--unplug = Pull the plug out of the wall
    .after = The quiet comes down like snow: on the telephone first, then on everybody else who might have rung.
telephone--in--apologise = Pick it up and say sorry
    .after = “I am sorry,” he says. “That is all I wanted to hear,” says the voice, quite warmly. On Thursday it rings again, to hear it.
    .closed = He would have to take one hand from his ear. He is too tired for what the other would let in.
telephone--in--note-number = Note the number down for later
    .after = He writes it small and clear. Later has had a colour of its own for some time: yellow.
telephone--in--next-desk = Let it ring, then call the next desk
    .after = “Oh, it is you,” says the woman. “I did wonder.” Behind her a child cannot find a shoe. She will ring back when it is quieter, she says, and means it. It does not get quieter.
    .closed = While it rings, nobody else comes to his mind.

telephone--out = One of the strangers has a van and a form. The other says: “There is no hurry.” This choice is his mother’s.
telephone--out--van = Sign the form, and let them take him
    .after = Two men, very polite. One carries the form, the other carries his shoes. On the stairs he looks round, once. Nobody has asked him anything.
    .closed = She has signed that once. She is still afraid of the sound of its door.
telephone--out--speak = Let the one with time speak to him
    .after = It takes an hour, through the wood: the weather, how little one sees through a peephole. She sits on the stairs. At some point the van drives off; none of the three notices when.
telephone--out--all-of-them = Ask all of them to talk, slowly
    .after = Nobody speaks about him while he is out of the room: that is the first rule, and she proposes it herself. The second is that silence counts as talking.
    .closed = She is afraid of what would come up about her.
telephone--out--ask-him = Ask him whether he wants to go
    .after = “Do you want to go with them?” she says to the wood. “No,” he says. “All right,” she says, and goes down to tell them.

## 8 The appointment slip

appointment-slip = The appointment slip
    .in = Two in the afternoon. There are five alarm clocks in the room, and every one of them has rung. He sits slumped on the futon, a slip of paper hanging from his hand. It says: two o’clock.
    .out = The clocks agree, more or less. He sits upright, holds the slip before him in both hands and reads it to the end.

appointment-slip--slip = The slip
    .means = Two o’clock, Room 2, number twenty-seven; please come alone. He was up at six. Somewhere between the socks and the door it got to be two.
    .means-out = On the back somebody from Room 2 has written by hand: “Any day will do. Or we come to you.” He had never turned it over.
appointment-slip--clocks = Five alarm clocks
    .means = One for each step: up, wash, shirt, shoes, go. Nobody could have made him a better plan.
    .means-out = The slip lay under this one, and was dusted every Tuesday. There is a clean square on the chest: the best-kept place in the flat.
appointment-slip--calendar = The calendar
    .means = Advice centre. Hospital. Interview. Barber. Each of them is crossed out with a ruler, so that at least the line is straight.
    .means-out = { $household ->
        [mother] The new one has little on it, and in pencil: rice, Father at the station, the dentist. None of it has been crossed out.
       *[both] The new one has little on it, and in pencil: rice, Father, the dentist. None of it has been crossed out.
    }
appointment-slip--their-form = The form from that afternoon
    .means = They have found it. To “how long?” he had answered: a while. Beside it, in another hand: “Forty minutes by bus, ten before closing. Came anyway.”
appointment-slip--bin = The bin
    .means = They never stopped sending slips. He has asked why. “You never sent one back,” they said. He threw them away himself, so as to give no trouble.
appointment-slip--tuesdays = The calendar
    .means = On each Tuesday stands a small tick: one bag, down the stairs, before eight. Beside one he has written: two bags.
appointment-slip--tea = The cup
    .means = It comes from a kettle that is clean inside. Nobody can see that. It is how he knows which of the years he is in.

appointment-slip--in = Room 2 is open until four, and the bus takes forty minutes.
appointment-slip--in--go = Tie his shoes and go
    .after = He gets there at ten to four. The form asks how long it has been like this. The next free day is in twelve weeks.
    .closed = One shoe is tied. He is too tired for the other.
appointment-slip--in--under-clock = Put the slip under a clock
    .after = There he is sure to find it. He finds it every Tuesday, when he dusts. It is a patient piece of paper.
appointment-slip--in--throw = Throw the slip away
    .after = A fortnight later the next one comes. They are never unkind, in Room 2. He throws that one away more quickly.

appointment-slip--out = Room 2 has kept his number. What does he ask for?
appointment-slip--out--find-out = Ask them to find out what it is
    .after = Two mornings of questions. Some of them make him laugh; whoever thought of them must have been watching him for years.
    .closed = A name for it might stick. He is afraid of what it would be.
appointment-slip--out--medicine = Ask about medicine, beside the talking
    .after = The doctor draws a line that rises so slowly that it looks flat. Every week there will be half an hour, she says, to tell what it does and what it does not.
    .closed = He would first have to tell somebody what it is for. He is ashamed to begin.
appointment-slip--out--once-a-month = Take ten minutes, once a month
    .after = “And how are we?” “The same.” “Good. Then in four weeks.” He is on the stairs again before the chair is warm.
appointment-slip--out--come-here = Ask them to come to him, and often
    .after = “We can do that,” they say. “There are four of us for the whole town, so we stay where we begin.”

## 9 The mirror

mirror = The mirror
    .in = Twenty past three at night. A mirror stands with its face to the wall. He crouches with his back to it, his hood up, and pulls at the brim of his cap.
    .out = It is getting light. He kneels and holds one hand out, low, with the palm up. In front of him sits a small dog and thinks it over.

mirror--mirror = The mirror
    .means = He turned it round in the autumn. He has nothing against the face. But it looks at him as people do.
    .means-out = Whichever way it stands, a mirror has no opinion. This morning there would be a man in it, and a dog.
mirror--mask = The mask
    .means = With mask and cap there is only a strip of him left. At this hour nobody sees it. When he buys milk from the machine, he bows to it all the same.
    .means-out = It is good to have one. It is not for every day.
mirror--tin = The tin
    .means = Under the machine lives a cat with one ear. Since he met her he has carried a tin in his coat. She comes to nobody else in the street; she has tried them all.
    .means-out = There is a new tin. She has put on weight, and has stopped running when a car door shuts.
mirror--dog = The dog
    .means = It belongs to the woman downstairs, whose hip is bad. It has gone white round the mouth since he drew it. It reads his sleeve up to the elbow, has heard nothing about him, and likes what it finds.
mirror--in-the-mirror = The mirror
    .means = The one in it has grown older, and a dog has walked into the picture. They nod to each other, like two who once had a long talk on a train.
mirror--school-bag = The school bag
    .means = He never took the shoes out. The dog puts in its whole head and comes up pleased. Of all who looked into that bag, it is the first to find nothing wrong.
mirror--squeak = His slippers
    .means = They squeak. “You squeak,” somebody once said, and he has walked softly ever since. The dog puts its head on one side, and would like to hear that again.
mirror--laughing = The dog’s ears
    .means = When he laughs, the dog looks round to see who else is there. Nobody is. He laughs once more, to make sure whose it is.

mirror--in = Twenty past three, the one hour with nobody in it. There is no milk left.
mirror--in--leave-turned = Stay in, and leave the mirror turned
    .after = On its back there is a label: this side to the wall. After a while he could not say which of the two has been turned round.
mirror--in--cap-down = Pull the cap down and go
    .after = A taxi driver looks up, or does not look up. He carries that look home with the milk and turns it over until it is light.
    .closed = In his head he has gone down those stairs so often tonight that he is tired.
mirror--in--turn-round = Turn the mirror round, just once
    .after = A face. It seems to want to ask him something. He lets it, for about a minute, and then he puts out the lamp.
    .closed = He would see what they see. He is too ashamed to look.

mirror--out = There is a dog on the stairs, and the centre lends out a small robot. How much company is right?
mirror--out--dog-at-dawn = Walk the neighbour’s dog at dawn
    .after = It knows the way. Two people say good morning to the dog. He answers for it.
    .closed = The dog is ready. His legs are too tired for the stairs.
mirror--out--robot = Borrow the robot for a week
    .after = It does nothing until it is touched. On its back there is a button for “enough”. He does not press it. He likes to know where it is.
mirror--out--first-train = Go and see the first train, without the mask
    .after = There are seven people in it, and each looks out of a different window. Nobody he knows gets up this early.
    .closed = Without it his whole face would be out of doors. He is still ashamed of it.
mirror--out--saucer = Put out a saucer and wait
    .after = She comes in her own time, the one with the ear. She eats, and then she does what cats do when they are content: she looks the other way.

## 10 The tray

tray = The tray
    .in = Seven in the evening. The paper door is open by a hand, and a tray has come in. He sits beside it and listens. On the other side stands his mother, and listens too.
    .out = Morning comes in as far as the door. Bowls stand on the low table, and two cups. He kneels in the light with a note in both hands.

tray--tray = Supper
    .means = Two knocks, then her slippers. When he is sure that she is gone, he says thank you. He folds the paper sleeve of the chopsticks into a crane and puts it back on the tray.
    .means-out = On the sill above the kitchen sink stand forty-one paper cranes. She has kept every one.
tray--notes = The notes under the door
    .means = The one on top says: “Your aunt comes on Sunday. She thinks you work in Osaka.” On Sunday he keeps quite still, to spare his mother.
    .means-out = One of the oldest says: “You can answer whenever you like.” He has only now understood that she meant it.
tray--cushion = The third cushion
    .means = It comes from the low table. One winter she brought it here without a word. He tries not to hear what it is asking.
    .means-out = It is the best one in the flat, because nobody has sat on it.
tray--letters-about-fish = The notes, a shoebox full
    .means = It began with one line about the fish. By winter it was a correspondence, chiefly on fish.
tray--postcard = A postcard from his aunt
    .means = “My own boy has not left his room since spring. I never told you. How do you manage the tray?”
tray--second-cup = The second cup
    .means = There is always a second cup, for nobody. She sets it down beside the tray and takes it away cold. She is waiting to be asked how loud the keys were.
    .means-out = Hers. She drinks it in the corridor; the door is open by two hands now. He filled it when he heard the keys.
tray--one-word-less = A note in her hand
    .means = “I only wanted you to have it easier.” In his head he has answered it, and never to the end.
    .means-out = There is a new one: “I wanted you to have it easier.” There used to be an “only” in it.

tray--table-leg = Under the table leg
    .means = A folded strip of the timetable keeps the table level. By it, supper lasted twenty minutes. Now it lasts until he can be sure that nobody hears him eat.
    .means-out = One can still read a word: “rest”, in red. She has found the place for it.
tray--in = On Sunday her sister is coming, who thinks that he works in Osaka. This choice is his mother’s.
tray--in--answer = Write: “Will you eat with us tonight?”
    .after = A line comes back. “Not today. The fish was good.” The next evening there is fish again.
    .closed = She has asked so often. By now she is ashamed of how it sounds.
tray--in--return-tray = Knock twice, and go away quickly
    .after = At two in the night the tray stands outside again. It works so well that nobody has to meet anybody. After a while nobody does.
tray--in--leave-tray = Wait at the door until he eats
    .after = She waits; he waits until she has gone. The soup grows a skin. At ten she fetches it, and he can hear that she is trying not to be heard.
tray--in--ring-sister = Ring her sister and tell her
    .after = At the other end it is quiet for so long that she thinks the line has gone. “Poor thing,” says her sister, and does not say which of them.
    .closed = She is afraid of what her sister will ask: what did you do wrong?

tray--out = He has his mother’s note in his hands: “I do not know how to do this. Do you?”
tray--out--family-evening = Tell her of an evening for parents
    .after = He copies out the address from the leaflet, and the hour. Under it he writes: “You would not have to talk.”
    .closed = He is afraid that any sentence will end in a quarrel.
tray--out--third-person = Ask for somebody to sit between them
    .after = “Not family,” he writes, “and not in a suit.” She knows one. Each New Year his card says the same: no need to answer.
tray--out--carry-tray = Carry the tray to the kitchen
    .after = Eleven steps. She is at the sink. She moves up. He washes, she dries.
    .closed = It is eleven steps to the kitchen. Today he has four.
tray--out--write-back = Write: “I do not know either”
    .after = It is the first thing in a long time that they agree on. Behind the door she laughs.

## 11 The game

game = The game
    .in = Two in the morning. The television is the only colour left: a green valley, a red roof, a road. He sits before it with a round back, the controller between his knees.
    .out = The screen is pale. He has lifted his head, and one hand has left the controller to explain something.

game--screen = The valley
    .means = In the valley he has built a bridge; strangers cross it and bow. It is not true that he does nothing. It is true that none of it stays in this room.
    .means-out = The valley is still there when he comes in from outside. He has begun to look at it like a place where one used to live.
game--ledger = The ledger
    .means = Forty pages in a small, clear hand: the price of every herb in nine towns. He knew before anyone that salt would rise. Nobody in the valley trades as fairly.
    .means-out = He turns the ledger round, so that somebody sitting opposite could read it. Mugi has asked him what he would take for flour.
game--headphones = The headphones
    .means = With these on he can hear the others breathe before they speak. One of them, Mugi, keeps a kettle near the microphone. They have crossed whole countries, and he has never said where he lives.
    .means-out = He put them on again last week, with nobody in them. He had not known that he, too, breathes in before he speaks.
game--second-pad = The second controller
    .means = Mugi has never been here. All the same it has Mugi’s name on it. While they talk it lies on the mat where a person would sit.
game--same-time = The second controller
    .means = “Same time tomorrow”: they have typed it every night, and every night it was true. Few people, he thinks, have kept a promise so many times.
game--plant = The plant
    .means = It stands exactly where the light comes in. There was a year when he put tape over that place. He gives it water and keeps out of its way.
game--turned-plant = The plant
    .means = It has grown a hand’s width towards the window. He turns the pot every day, and he knows by how much: he had a sundial once.
game--peach = The plant
    .means = Once, through a gap the width of a finger, he saw a boy eat a peach. The stone must have landed under the window. It came up. He has asked nobody whether one may keep it.

game--in = Mugi writes: “Same time tomorrow? We could talk. With voices, I mean.”
game--in--talk = Put on the headphones and speak
    .after = They talk until the birds begin. Mugi bakes, in the back of a shop, and has not stood at its counter for six years. He sleeps with the sound of it still in his ears.
    .closed = A voice can shake. In the valley, nothing of him shakes.
game--in--type = Type: “Same time tomorrow”
    .after = They meet every night, without voices. Mugi does not ask again, and stays all the same. It is a friendship with a door that is open by a hand.
game--in--alone = Leave the group and play on alone
    .after = He walks over his bridge, there and back. Nobody is waiting for him on the other side. That was the idea.

game--out = Morning has found the television. What is there for someone who knows the price of salt in nine towns?
game--out--coach = Tell a coach how he trades
    .after = The coach does not begin with work. She asks how he knew about the salt. He answers for twenty minutes, and she writes down the words he uses.
game--out--walking-game = Take the walking game outside
    .after = The map on the telephone is the map of his own street, with small lights on it. The nearest is at the shrine. He ties his shoes.
    .closed = The shoes are by the door. His legs are still on the cushion.
game--out--ask-mugi = Ask Mugi how the bread is
    .after = “You,” writes Mugi, and then nothing for a while, and then: “Rye. It did not rise. I was hoping to tell you.”
    .closed = He left the group without a word. He is ashamed to come back with one.
game--out--play-on = Play one evening more, for pleasure
    .after = He mends the bridge and goes to bed before midnight. It is good to be good at something.

## 12 The manga wall

manga-wall = The manga wall
    .in = Half past four. Manga stand on both sides, higher than his head. Between them he sits at the edge of the lamplight and draws.
    .out = Daylight runs along the spines. He holds a finished sheet up to the light: an observatory on a hill, and the words “Open until eight. Come alone if you like.”

manga-wall--page = The page on the table
    .means = Five panels, no words. Somebody stands in a doorway; in the last panel there is a hill with the sun on it. It took him three weeks.
    .means-out = He sees now what the page is about. He had thought that it was the hill. It is the doorway.
manga-wall--wall = The wall
    .means = He does not keep them for the stories. This one can draw rain; that one can draw a girl who is about to speak.
    .means-out = He takes one out, to lend it. The wall stays up. He had never tried.
manga-wall--old-drawing = The dog from the workbook
    .means = He hid it between two pages of sums. It is better than he remembered. “See you again,” it says.
    .means-out = “See you again,” he wrote under it. The dog spent the years between among fractions. It has been as good as its word.
manga-wall--ranking = The ranking, face to the wall
    .means = He has turned it round at last. The back is blank, and exactly the size of a page. He has ruled five panels on it, in blue.
manga-wall--lamp = The lamp
    .means = It came with him from the desk. Under it he learned to go on long after he was tired. With numbers that was hard. With a hand that holds a cup, he forgets the clock.
    .means-out = It is off. There was a time when he would have called that giving up. It is morning, and one can see the paper.
manga-wall--box = The box
    .means = Two hundred and twelve pages, in order. On the lid he has written: please do not bend. Nobody writes that on a thing that is to stay where it is.
manga-wall--borrowed = The page she kept
    .means = His mother has lent it back, for the envelope, and wants it returned. On the back she has noted where it hung: behind the tea, beside the good bowls.
manga-wall--hole = The page with the hole
    .means = Laid on another sheet, the hole shows one corner and leaves out the rest. That is how he finds the good part of a drawing. There always is one.

manga-wall--in = The twelfth page is finished, and it is good. Nobody has asked for it.
manga-wall--in--keep = Put it in the box with the others
    .after = The box is nearly full: a whole book. Somebody could read it, if somebody knew.
manga-wall--in--show = Leave one page on the tray
    .after = The tray comes back without the page, and nothing is said. He does not know that it hangs inside the kitchen cupboard, where she looks every morning.
    .closed = Beside the rice, everyone could see that he wants it seen. He is ashamed of that.
manga-wall--in--rub-out = Rub it out and begin again
    .after = By noon the paper has a hole in it. He has learned a great deal about hands. What was there, only he has seen.

manga-wall--out = On the table lies a newspaper, written by people who have lived as he lives. On the back it says: pages wanted.
manga-wall--out--send-page = Send them one page
    .after = He writes his address on the back, and under it the name that he would like to have. The envelope goes through the slot without bending.
    .closed = He is too tired to draw it again. The old page has a hole in it.
manga-wall--out--write-reader = Write to another reader
    .after = A woman of forty-six signs her letter “Snail” and says: I go out on Thursdays, when it rains. He writes back, about rain.
manga-wall--out--price-list = Letter a price list for Mugi’s shop
    .after = Seven breads, seven prices, and in the corner a very small bridge. Mugi’s brother sends the money and asks what he would take for the door.
    .closed = Nobody has ever asked him for a picture. He is afraid to offer one.
manga-wall--out--draw-on = Draw one page for nobody
    .after = It takes all morning. It is the cat from the yard, sitting. He does not rub anything out.

## 13 The noodles

noodles = The noodles
    .in = Five in the morning, the end of his day. He sits among cups and bottles and eats noodles.
    .out = Steam goes up from the kettle into the light. A second cushion lies on the mat, and beside it stand slippers that somebody has brought along. He has put the cup down and looks up at her.

noodles--cups = The cups
    .means = Hot water up to the line, three minutes. It never asks how he slept. Lately he is tired before he has stood up.
    .means-out = On one of the lids somebody has written: “plus one egg, plus one orange.” Beside it, so that it should not look like advice, lies an orange.
noodles--kettle = The kettle
    .means = There is a white crust in it. It would take vinegar and ten minutes. It is not the kettle. It is the kettle, and the form, and the form about the form.
    .means-out = It sings a little before it boils. He had forgotten that it does that when there is company, or he had never listened.
noodles--bags = The bags
    .means = Caps in one bag, labels in another, every bag tied with the same knot. Nobody in the building sorts as well as he does. What he cannot do is the stairs, at eight, past the people.
    .means-out = She has never mentioned them. Last week she took two along when she left. Today she would like to be shown the knot.
noodles--clean-mat = The clean patch
    .means = Where the bags used to stand, the straw is green. He walks round it, so as to have it a little longer.
noodles--her-slippers = The visitor’s slippers
    .means = She carries them from house to house. She is twenty-four, gets her bus fare, and has seven other doors. Three years ago she did not get up herself, from October to March. At work nobody knows.
noodles--whose-suit = The suit
    .means = “Whose is that?” she asked on her first day. “It is waiting for somebody,” he said. “It looks patient,” she said, and sat down with her back to it.

noodles--postcard = A postcard on the mat
    .means = She rang on all the Mondays, and nobody could tell her where he was. “The cat has had kittens,” says the card. “I did not know where to send this.”
noodles--in = It is Tuesday. Rubbish is collected before eight.
noodles--in--carry-down = Carry them down before it is light
    .after = One bag at a time, one stair at a time. On Friday there are two new ones. A body goes on needing things.
    .closed = The bags weigh very little. His arms weigh more.
noodles--in--next-week = Keep them until next week
    .after = Next Tuesday it rains. The Tuesday after that is a holiday. Neither is a reason, and the bags stay.
noodles--in--clean-kettle = Clean the kettle instead
    .after = Vinegar, ten minutes, rinse, and again. The bags stand where they stood, but the tea is better.

noodles--out = At the gate his mother asked the visitor, twice, to make him see a doctor. This choice is the visitor’s.
noodles--out--volunteer = Sit down, and let it be an hour
    .after = She sits down on the second cushion and does not look at the bags. It need not be about anything, she says. She will come on Monday, whether he opens or not.
    .closed = He does not know her step yet. She is afraid of being one more who reports.
noodles--out--doctor = Ask if the doctor may come up here
    .after = He thinks about it for as long as the kettle takes. “Here?” “Here.” The doctor climbs the stairs, sits down on the mat, listens to the chest, and then just listens.
noodles--out--two-cups = Say yes to a cup of tea
    .after = He turns one cup so that the side without the chip is hers. She is not supposed to accept anything. She says that it is good tea. It is.
    .closed = He has seen the inside of the kettle. He is too ashamed to offer it.
noodles--out--one-bag = Ask if they might take a bag down
    .after = He carries, she holds the door. On the way up they meet the boy from the second floor, who says hello, because he says hello to everyone. It lasts all day.

## 14 The curtain

curtain = The curtain
    .in = It is noon and might be midnight. Curtain, shutters, tape. One line of light has got in all the same, across the mats. He sits with his face turned away from it.
    .out = He is on his knees at the window with one arm stretched out, and daylight comes in over his sleeve. On the low table a laptop is open. Down in the street somebody carries a ladder.

curtain--line = The line of light
    .means = Out there the day goes on. The line is as much of it as comes in. At noon it reaches him, and he moves over.
    .means-out = The line is wide enough now to sit in.
curtain--marks = The pencil marks
    .means = Small strokes on the black border of the mat: nine, ten, eleven, noon. His sundial is right to five minutes, made from the only light there was.
    .means-out = With the curtain open it is lost in so much light. Only at noon a shadow still passes exactly over its stroke. He looks up, as at a train that is on time.
curtain--bag = The packed bag
    .means = Two shirts, a map, a phrase book for a country that he chose because it was far. There was a year when he thought: somewhere there might be a life in his size.
    .means-out = He takes out the map and looks up how far it is to the sea. Forty minutes, by the slow train.
curtain--radio = The radio
    .means = At night it brings in other countries. He knows no word of it, and that is restful: nobody in it could mean him.
    .means-out = He has found out what one of the voices was saying. It read out letters from people who cannot go out. They came from everywhere.
curtain--tape = The tape
    .means = It came off in one piece. It is good tape, and it will hold a drawing to a wall.
curtain--ladder = The woman with the ladder
    .means = She is back; she does the gutters of the street every spring. He puts up a hand, too late and not very high. She nods.
curtain--laptop = The laptop
    .means = At the other end sits a counsellor with a cold. This is a way to begin, she has written, and no more. She sees nine people a week like this, and would rather sit in a room with five.

curtain--two-windows = Two windows on the laptop
    .means = In one a counsellor with a cold, who would rather sit in a room with five. In the other a line from Mugi: “Is she nice?”
curtain--in = The line has reached him. Outside somebody laughs; not at him.
curtain--in--tape = Put tape over the gap
    .after = Now it is the same hour all day long. It is a relief. It also frightens him.
curtain--in--leave-line = Leave the line where it is
    .after = It moves on, a finger’s width every few minutes. He moves over each time. In the evening it goes, and he is tired.
    .closed = In the light he would see the room, and himself in it. He is too ashamed.
curtain--in--look-out = Look out through a finger’s width
    .after = A woman carries a ladder. A boy eats a peach. A bus comes and takes everybody with it. None of it is unkind, and none of it has an empty place.
    .closed = To look out he would have to kneel. He will, when he can.

curtain--out = The counsellor on the laptop waits, without hurry. What does she get to see of him?
curtain--out--camera-on = Answer with the camera on
    .after = He puts the laptop on two books, so that it sees his face and not the room. They both nod, a little late.
    .closed = He would have to look at himself in the small square.
curtain--out--in-writing = Answer in writing
    .after = He writes: “I am here.” He takes out the full stop, puts it back, and sends it. The answer comes within a minute. It does not ask why.
curtain--out--survey = Answer twelve questions from a university
    .after = They came on the telephone. How often did you speak with somebody last month? Nobody has asked him so plainly before. At the end there is an address.
    .closed = Who would want to know that? He is afraid of who it might be.
curtain--out--open-a-hand = Open the curtain by a hand
    .after = The day comes in to that width and no further. He sits at the edge of it with his tea. The counsellor will write again on Friday.

## 15 The neighbours

neighbours = The neighbours
    .in = Eight o’clock. The door of the flat, with its peephole, has come into the room. Out on the stairs the building goes to work. He crouches, one palm on the wall; on the other side a television talks.
    .out = The same stairs, the same hour. Shoes stand ready by the door, and there are books with a library’s stamp. He sits cross-legged and reads, and does not stop when somebody goes by.

neighbours--peephole = The peephole
    .means = It makes everyone small. Strangers he could manage. But these people know the name beside the bell, and one has asked his mother, quite kindly, what he is doing now.
    .means-out = He looks through it once, to see whether it is raining on the landing. It is. He takes the umbrella.
neighbours--wall = The voice through the wall
    .means = The news next door has a word for people like him, and a number, and says both in the voice for bad news. He goes through what he did today. He rinsed bottles. He glued a cup. He has never harmed anyone.
    .means-out = Next door it is a cookery programme. Somebody laughs at an onion, on his side of the wall too.
neighbours--steps = The steps on the stairs
    .means = He can tell nineteen people by their steps, and who has had good news. Nobody in the building listens to the others as well as he does.
    .means-out = There are twenty now. The twentieth takes two stairs, rests, and takes the others. It is the only one of them that stops here.
neighbours--soup = A cup that is not his
    .means = It came from the third floor with soup in it, for whoever wrote the note. The caretaker had compared the hand with the name beside the bell. He keeps things to himself, he said; he is a caretaker.
neighbours--floor = The floor
    .means = It creaks when he turns the page. Through the wall somebody coughs. So that is how it sounds to have neighbours.
neighbours--greeting = The inside of the door
    .means = “Good morning,” bright. “Good morning,” short. He has practised both since he was at school. Nobody in this building can have had so much practice.

neighbours--cutting = The pot on the chest
    .means = A cutting from a branch that he once bound with thread. One like it stands out on the landing. Somebody waters it. It is not his mother.
neighbours--politely = The umbrella by the door
    .means = It was left on the stairs that morning, and hung back here by somebody. The building has talked about the van. “How politely they did it,” said the old man. “That was the worst of it.”
neighbours--in = For the second day the old man from the third floor has not come down. Nobody else seems to have noticed.
neighbours--in--slip-note = Push a note under the caretaker’s door
    .after = At three in the night he goes down in his socks. By noon there are voices on the third floor: a fever, and somebody has made soup. Nobody asks who wrote it.
    .closed = Two flights down, two flights up. He is too tired for the first stair.
neighbours--in--keep-counting = Keep listening and count the steps
    .after = On the third day they are back: one, and one, and the stick. He knows them all, and none of them knows him.
neighbours--in--hold-breath = Hold his breath until they are gone
    .after = He learns where the floor does not creak. He gets so good at it that someone asks his mother whether he has moved away. She does not say yes. She does not say no.

neighbours--out = There are places where nobody would ask him anything.
neighbours--out--library = Go to the library and sit down
    .after = It opens at nine. The woman at the desk says good morning to the room in general. He reads nine pages, with other people’s pages turning round him.
    .closed = It has daylight in it, and people who were at school with him. He is ashamed to be seen with time.
neighbours--out--night-shop = Go to the shop at two at night
    .after = The shop is as bright as a stage. The man at the till says what he says to everyone. He buys an orange and walks home the long way round.
neighbours--out--good-morning = Say good morning on the stairs
    .after = “Good morning,” says the old man, and gives him the stick to hold. “I have one at home, too,” he says then. “He is fifty-two. Do you like persimmons?”
    .closed = He has never learned their steps, and is afraid of who it might be.
neighbours--out--let-them-pass = Stay in, and let them go by
    .after = He breathes in the ordinary way while they pass. That is all he does, and it is new.

## 16 The calendar

calendar = The calendar
    .clock = years
    .in = Seven calendars hang on one nail, each over the last. The lantern is always on. He sits with his chin on his knees. There are no hours here any more, only years.
    .out = He sits on the futon in daylight and holds the telephone to his ear. It is his mother; she is ringing from the kitchen, eleven steps away. It is easier like this for both of them.

calendar--calendars = Seven calendars
    .means = The lowest one is from a good year. He could prove it, if he lifted the others.
    .means-out = He lifts them, one after the other, down to the good year. It has rubbish days in it too, and a dentist.
calendar--handwriting = Her handwriting
    .means = She writes in the rubbish days and his birthday. In the seventh year the strokes tremble at the ends. He can read her knees in them.
    .means-out = In the week to come there is something new, in pencil: “Choir?” The question mark is quite firm.
calendar--radio = The mended radio
    .means = In the fourth year her radio fell silent. He took it apart, drew a map of the screws, and put it together again. Twice since then he has sent it back on the tray, singing.
    .means-out = It came a third time, and there was nothing wrong with it. He loosened one screw and tightened it again, so that she should not have sent it for nothing.
calendar--cards = Her cards
    .means = “Warm socks are in the bag,” each of them says. She asks whether they fit, and he holds the telephone against his heel for a moment, to show her.
calendar--line = The washing line
    .means = How quickly everything dries in this house, she says. It must be the draught, he says. They have kept up this draught between them for years.
calendar--her-age = Her age
    .means = Now he knows it, because he has asked. She laughed. She had had herself four years too young as well, she said.
calendar--cable = The cable
    .means = For years it lay here with the plug in the air. She rang all the same, she tells him, from the box at the station, on Sundays. At her end it did ring. She liked that.

calendar--white-weeks = The white weeks
    .means = For eleven weeks she wrote nothing in. On the day he came home it says: rice. On the day after: ask him.
calendar--in = A year ends. With the tray come a new calendar and a birthday card in her slow hand.
calendar--in--hang = Hang the new one over the others
    .after = It covers the old one exactly. The years are as thick as a thumb by now and weigh almost nothing.
calendar--in--keep-card = Keep the birthday card
    .after = She has written what she writes every year: his name, and “Warm socks are in the bag.” He puts on the socks. The card stands where he can see it.
    .closed = There is a number on it. He cannot look at the number.
calendar--in--do-washing = Do her washing at night
    .after = She can no longer lift wet sheets. He hangs them up in the dark, and the socks in pairs. “It is dry already,” she says to the door. “Yes,” he says. It is the longest talk of that winter.
    .closed = The basket is in the bathroom. He is too tired for the corridor.
calendar--in--count = Count how old she is now
    .after = He has had her four years too young. He goes as far as the door, hears her run the tap, and does not know how one would begin.

calendar--out = This choice is hers. She is older than he had counted; in this room she may be eighty. By the telephone lie two numbers.
calendar--out--help-for-her = Ring the number for parents
    .after = “Is it about your son?” asks the woman. “It is about my knees,” she says, “and about a good many years.” “Then it is about you,” says the woman. “Begin with the knees.”
calendar--out--helper = Ask who could come twice a week
    .after = The first office is for the young. The second is for the old. The third voice says: then it is us. A doctor’s letter first, for him, and after that two hands to help with the house.
    .closed = In her head she has rung three offices. All three have sent her on, and she is tired.
calendar--out--answer-card = Ask him if the socks are warm
    .after = “They are warm,” he says in her ear. Then, before either can ring off: “Thank you for every year.” After the click she goes on holding the telephone.
    .closed = She is afraid to hear that they are still in the bag.
calendar--out--choir = Rub out the question mark after “Choir”
    .after = On Thursdays from six to eight nobody will be in the kitchen. She tells him so. “I know where the rice is,” he says.

## 17 The word

word = The word
    .clock = hour unknown
    .in = He has lain down against the bags. One line of sun comes through the shutters and crosses a dictionary that lies open. He is curled on his side with his eyes closed.
    .out = The bags have drawn back a little from the light. He has come up on one elbow over the open book. There is a cup within reach.

word--dictionary = The dictionary
    .means = He has looked under every sound it might begin with. The page goes straight on. If it were there, he could hold the book out to someone.
    .means-out = Newer dictionaries have it. Somebody had to need it first.
word--own-words = His own words
    .means = A strip of paper with words that he has made himself. One is for hearing a key in the lock and not moving. There are eleven, and they are exact.
    .means-out = He reads them through, and would change nothing. Perhaps he could add one, for knocking and not coming in.
word--bags = Up to the shoulders
    .means = No one bag did this. There was never a day on which he could have said: now.
    .means-out = They go as they came, one at a time. He has carried one down before. He knows that it can be done.
word--crossed-out = The strip of paper
    .means = “Idle” stands on it too, at the bottom, crossed out. Beside it he has noted what he did on the day he crossed it out. It is a long list, all of it done lying down.

word--loose-page = A page from the box
    .means = One page has come along: the doorway. It was drawn from a cushion. From down here it looks high enough to walk through.
word--her-line = A line in her hand
    .means = “It hangs beside the good bowls.” So that is where the page went. He had thought that it went out with the fish bones.
word--smoothed = A crumpled page
    .means = He smooths it out on the floor. There is a hole where the face was. The hand that holds the cup is all there, and it is a good hand.
word--twelfth = The twelfth word
    .means = He has added one to the strip. It is for having one’s shoes carried by somebody else. Nobody used it to him in that house, so he had to make it.
word--in = He turns the thin pages once more. If somebody asked him what this is, what could he say?
word--in--mark = Mark the place where it is missing
    .after = A small pencil stroke, between two words that have nothing to do with him. It is the most exact thing he has done for months.
word--in--their-word = Take one of the words they use
    .after = Idle. He tries it on. He has never been so tired as since they began to call him that, so it cannot be his size. But it was lying there.
word--in--own-word = Make a word of his own
    .after = It has three syllables, and it means: the door is not locked. He says it into his sleeve, to hear whether it holds. It holds.
    .closed = The pencil is here, and the hand is here. Between them it is too far.

word--out = There is a word for it by now, in print. People have been using it about themselves.
word--out--others = Look for others who use it
    .after = They meet on the second Saturday, above a bicycle shop, and in writing on the other days. The first lines that he reads could be his own. He looks to see whether they are.
    .closed = “Others” is a large word. He is afraid of it before he has a small one.
word--out--magazine = Ask for a magazine made by recluses
    .after = It comes in a plain envelope. On page nine a woman describes a key in the lock, and not moving. He lays his strip of paper beside it.
word--out--tell-visitor = Tell the visitor the word
    .after = The voice outside says it after him, slowly. “Thank you,” it says. “Now I know what to ask about, and what not.”
    .closed = No word of his has gone through that door yet. He is afraid to begin with this one.
word--out--write-it-in = Write it into the dictionary
    .after = He writes the word in pencil, and what it means, and an example. The example begins with “I”.

## 18 No reason

no-reason = No reason
    .clock = no hour
    .in = He fills the room. His back is against the wall, his feet are at the opening. Over him hangs the scroll of the first room.
    .out = Somebody has knocked. He has lifted his head. A note lies on the mat, and there is tea.

no-reason--scroll = The scroll
    .means = My small home. Somebody wrote this with great care, and had room to move his arm.
    .means-out = It hangs in every room. The next one is a little larger.
no-reason--breath = His breath
    .means = In, and out. It is work. He has done it every day.
    .means-out = In, and out. The note on the mat moves a little each time.
no-reason--knock = The knock
    .means = Two knocks, not loud, and then nothing. The note says: “I am only here. I will be here on Thursday too.”
no-reason--still-here = The note
    .means = “They did not tell me where you were. I came on the Thursdays all the same, and sat on the stairs. I will not open this door.”
no-reason--opening = The opening
    .means = From here he can see as far as the sixteenth room. He has been through all of them for a reason. He had not been looking for a lamp. There is one on.
no-reason--ceiling = The ceiling
    .means = He knows now, from trying, how far he can lift his head before he meets it. It is farther than he had been lifting it.
no-reason--his-name = His name
    .means = It stands on the note, in somebody else’s hand. The last time he heard it, it came back from the wall. This time it has come from outside.

no-reason--came-along = What has come along
    .means = A thing or two that would not let go of him. He could not say that he chose them. He has kept them dry.
    .means-out = Each of these things comes from a room with a higher ceiling.

no-reason--in = What is left?
no-reason--in--breathe = Breathe in, and breathe out
    .after = In. Out. It is not nothing.
no-reason--in--ask-why = Go through all the rooms for why
    .after = There is something in every one of them. Each is too small. Together they are too many. None of them is the reason.
    .closed = In every room he would have to meet himself. He is too ashamed.
no-reason--in--sit-up = Try to sit up
    .after = Where his head should go there is the ceiling. He folds himself round the same breath again.
    .closed = His body has heard the thought. It is too tired to answer.
no-reason--in--say-name = Say his own name
    .after = It is still the right one. It goes as far as the wall and comes back, and he keeps it.
    .closed = A name is for being called. He is afraid of that, and lets it lie.

no-reason--out = Two knocks, and nobody asks for anything.
no-reason--out--water = Drink a cup of water
    .after = It is cool. He is here. He has not counted that as something before. Today he counts it.
no-reason--out--knock-back = Knock back, twice
    .after = Two knocks, from inside. On the other side there is the silence of somebody being careful with a great joy. Then: “I heard you.”
    .closed = Whoever answers once must go on answering. He is afraid of that.
no-reason--out--one-word = Say one word through the door
    .after = “Here,” he says. It is much too quiet, and it arrives. “Good,” says the voice. “That is all I wanted to know.”
    .closed = It is so long since he wrote to anyone. He has no word ready.
no-reason--out--listen = Stay as he is, and listen
    .after = Somebody sits down on the floor outside, turns the pages of a newspaper, stays for an hour, and wants nothing.

### What is said instead, where something has gone before: `said` in the rooms’ files names when.

my-small-home--said--shoes-that-came-back = The largest room, and the last. His work shoes stand by the opening; they have found the way back by themselves. He is on his feet, a cup in one hand, and looks our way.
my-small-home--said--two-who-look = The largest room, and the last. A dog sits in the sun and looks our way. He is on his feet, a cup in one hand, and looks the same way.
my-small-home--said--a-cup-for-later = The largest room, and the last. On the table stands a second cup, filled, for whoever comes in first. He is on his feet with his own in one hand, and looks our way.
my-small-home--said--asked-without-running = There is a door. He used to be out of it in ten seconds. What does he begin with?
my-small-home--said--asked-for-a-greeting = There is a door, and behind it everybody says good morning in a way of their own. What does he begin with?

low-table--said--no-side =
    Morning, and the table is laid. A dog sits beside it, on nobody’s side. { $household ->
        [mother] His father has come.
        [old-parents] His father is at home.
       *[both] His father has taken the day off.
    } Across from him somebody sits up straight and looks at him.
low-table--said--work-shoes =
    Morning, and the table is laid. His father’s shoes stand by the opening. { $household ->
        [mother] His father has come.
        [old-parents] His father is at home.
       *[both] His father has taken the day off.
    } Nobody asks about the years.
low-table--said--for-thursdays =
    Morning, and the table is laid. There is one cushion more than there are people; it is for Thursdays. { $household ->
        [mother] His father has come.
        [old-parents] His father is at home.
       *[both] His father has taken the day off.
    }
low-table--said--asked-under-the-holes = This choice is his father’s. Where the timetable used to hang there are four small holes. He had a sentence ready. It was about something else.
low-table--said--asked-over-a-cup = This choice is his father’s. His cup was full before he had sat down. He had a sentence ready, and drinks first.

shoe-lockers--said--an-orange = Cushions lie in a ring on the mats. He sits among them; in his pocket is an orange from the evening school, for whoever is hungry first.
shoe-lockers--said--the-middle = Cushions lie in a ring on the mats, and he sits among them. In the middle, where in a classroom somebody would stand, is a teapot.
shoe-lockers--said--three-songs = A guitar leans at the far end, and whoever left it knows three songs. Cushions lie in a ring on the mats, and he sits among them.
shoe-lockers--said--asked-about-shoes = In town there is a room for people who stopped going. Shoes stay at the door there, and nobody reads them.
shoe-lockers--said--asked-by-a-teacher = The one who comes on Thursdays knows a room in town for people who stopped going. It has no bell and no register; he has looked.

exam-desk--said--which-page = “Which page are you on?” the friend has asked him on the telephone. So he sits up straight with a book open in both hands. He turns the page. Somewhere else somebody is two pages ahead.
exam-desk--said--two-bowls = Bowls stand on the desk, among the pens: there was too much soup for one on Monday. He sits up straight with a book open in both hands, and turns the page.
exam-desk--said--faded-names = The ranking has stayed over the desk, and the sun has been reading it too: the names at the top are gone. He sits up straight under it with a book open in both hands, and turns the page.
exam-desk--said--asked-afterwards = “Afterwards,” they had said. It is afterwards. Where does he begin?
exam-desk--said--asked-before-two = There are ways of learning after which one can sleep. Where does he begin?

letter--said--one-picture = A camera lies here, lent by the coach, and so far there is one picture in it: the ceiling.
letter--said--after-the-shift = A quarter past ten: for him this is evening. He came home at six and has slept a little.
letter--said--wet-cups = Two cups stand on the mat, and both have been drunk from. It was raining, so nobody was in a hurry.
letter--said--asked-after-the-job = First there was the job, and then there was not. After it comes a bad week. What does he do with that one?
letter--said--asked-in-nights = He has counted it in nights: six good ones, and then a week in which he could not. What does he do with the bad one?
letter--said--asked-after-folding = The suit is in its box. Three good weeks came after that, and then a bad one. What does he do with the bad one?

suit--said--in-branch = Ten to seven, a low sun. On the wall hangs a suit, with a straighter back than anybody. The branch that he once bound with thread has come along, crooked. He kneels before the suit.
suit--said--in-red-seal = Ten to seven, a low sun. On the wall hangs a suit, with a straighter back than anybody. He kneels before it. On the low table lie forty letters that all begin in the same way, and somewhere in the room lies one with a red seal, which he did not write.
suit--said--the-same-back = The suit has hung there all this time. He is on one knee before it, as he once was, but to lift a cardboard box, and it is not too heavy.
suit--said--old-paper = The letters lie where they lay. Beside them are bundles of newspaper, which nobody has had to admire. He is on one knee and lifts a cardboard box, and it is not too heavy.
suit--said--for-both = A radio is on, low: the weather, for those who are still up and those who are up already. He is on one knee and lifts a cardboard box, and it is not too heavy. Ten to seven belongs to both.
suit--said--asked-by-the-letter = There is work that begins on Monday at nine with everyone watching; the doctor’s letter has a line about that. There is work that begins when the others go home.
suit--said--asked-of-telephones = He knows work that has a telephone in it, and begins on Monday at nine. There is work that begins when the others go home, and rings nobody.

telephone--said--again = The telephone is silent. On the landing his mother stands between two strangers, and this time her back is against the door. Down in the street an engine is running. He knows that engine.
telephone--said--a-known-step = The telephone is silent, and the tea is ready, as it is on Thursdays. On the landing his mother stands between a stranger and somebody whose step he knows. Down in the street an engine is running.
telephone--said--a-branch = There is a branch in a vase; his mother has begun to bring such things. Now she stands on the landing between two strangers, and lets each of them finish. He turns his head to listen. Down in the street an engine is running.
telephone--said--asked-again = One of the strangers has a van and a form, as before. The other says: “There is no hurry.” His mother has chosen here once. She chooses again.
telephone--said--asked-on-a-thursday = One of the two has a van and a form. The other has come because it is Thursday, and says: “There is no hurry.” This choice is his mother’s.

appointment-slip--said--by-the-train = The clocks agree to the minute: he has set them by the first train. He sits upright, holds the slip before him in both hands and reads it to the end.
appointment-slip--said--white-hairs = The clocks agree, more or less; one of them is set for the dog. He sits upright with white hairs on his sleeve, holds the slip before him in both hands and reads it to the end.
appointment-slip--said--by-bus = A second cushion lies on the mats, for those who come up to him: the bus, it turns out, runs in this direction too. He sits upright, holds the slip before him in both hands and reads it to the end.
appointment-slip--said--asked-after-twelve-weeks = “In twelve weeks,” they had said in Room 2. It has been a good deal longer, and they have kept his number. What does he ask for?
appointment-slip--said--asked-after-the-bin = Room 2 has sent slips for years, and no reproach with any of them. What does he ask for?

mirror--said--in-ranking = Twenty past three at night. A mirror stands with its face to the wall; the ranking, which has come along, hangs with its face to him. He crouches with his hood up and pulls at the brim of his cap.
mirror--said--in-cable = Twenty past three at night. On the mat lies a cable that goes to no telephone, and a mirror stands with its face to the wall. He crouches with his back to both, his hood up, and pulls at the brim of his cap.
mirror--said--a-leaf = It is getting light. He has been out already, as far as a small lamp on a map, and has brought back a leaf on his sleeve. He kneels and holds one hand out, low. In front of him sits a small dog and has found the leaf.
mirror--said--twice = It is getting light, and in the mirror it is getting light again. He kneels and holds one hand out, low. In front of him sits a small dog, in the mirror sits another, and both of them think it over.
mirror--said--behind-it = It is getting light. The mirror still shows the room its back. A small dog has been behind it to see who is there. He kneels and holds one hand out, low. The dog sits down in front of him and thinks it over.
mirror--said--asked-after-the-sink = He has stood beside his mother at the sink. There are also a dog on the stairs and a small robot to borrow. How much more is right?
mirror--said--asked-before-thursday = On Thursday somebody will sit between him and his mother. Until then there are a dog on the stairs and a small robot to borrow. How much company is right?

tray--said--mondays-cushion = A second cushion has stayed here from Monday to Monday. He kneels in the light with a note in both hands.
tray--said--the-teapot = The teapot has come in as well, since a second cup turned out to be drunk. He kneels in the light with a note in both hands.
tray--said--the-old-tray = An old tray still stands by the wall. This morning bowls stand on the low table, and the soup in them has no skin. He kneels in the light with a note in both hands.
tray--said--asked-by-a-singer = He has his mother’s note in his hands: “On Thursday I sang. I do not know how to do the rest. Do you?”
tray--said--asked-what-to-say = He has his mother’s note in his hands: “Somebody comes to see you, and on the stairs I never know what to say. Do you?”

game--said--in-the-post = A page of his is in the post. He has lifted his head; one hand has left the controller and draws in the air how high the doorway is.
game--said--street-shoes = Shoes stand on the mat that have been out and have come back. The screen is pale. He has lifted his head, and one hand has left the controller to show how far it was.
game--said--nobody-in-them = The headphones are where he put them when he left the others. He has lifted his head, and one hand has left the controller, half way to his ear, as if somebody had asked him something.
game--said--asked-aloud = Mugi has asked him, aloud, what one does with all that. What is there for someone who knows the price of salt in nine towns?
game--said--asked-by-nobody = It is long since anybody in the valley asked him the price of salt. He still knows it, for nine towns. What is there for him out here?

manga-wall--said--a-gap = Since Monday there has been a gap in the wall, one book wide: the one who comes on Mondays has borrowed it, and asked when it is due back. He holds a finished sheet up to the light: an observatory on a hill, and the words “Open until eight. Come alone if you like.”
manga-wall--said--volume-nine = The doctor has been here. When he left he asked what happens in volume nine. He holds a finished sheet up to the light: an observatory on a hill, “Open until eight. Come alone if you like.”
manga-wall--said--new-bundle = A bundle of newspapers has come, from those who write at night; the last page lies on top. He holds his own sheet up to the light to see whether it would fit there: an observatory on a hill, and the words “Open until eight. Come alone if you like.”
manga-wall--said--asked-of-a-reader = He has had one reader, behind the tea and the good bowls. On the table lies a paper by people who have lived as he lives: pages wanted.
manga-wall--said--asked-without-holes = On the table lies a newspaper by people who have lived as he lives. “Pages wanted,” it says on the back. It does not say: without holes.

noodles--said--in-suit = Five in the morning, the end of his day. He sits among cups and bottles and eats noodles. The suit has come along. It hangs with its back straight, and has nothing on its sleeves.
noodles--said--in-slip = Five in the morning, the end of his day. He sits among cups and bottles and eats noodles. On the chest lies a slip of paper that says two o’clock.
noodles--said--round-the-bags = The bags stand where they stood. She has laid the second cushion where they leave room for one, and has put down her slippers. He has put the cup down and looks up at her.
noodles--said--more-floor = There is more floor than there was, and nobody has put anything on it yet. A second cushion lies on the old part, and beside it stand slippers that somebody has brought along. He has put the cup down and looks up at her.
noodles--said--for-two = On the chest stands a lunch box. His mother has packed it for two and has not said who the other one is. A second cushion lies on the mat, and beside it stand slippers that somebody has brought along. He has put the cup down and looks up at her.
noodles--said--asked-by-two = At the gate stood his mother and her sister. Both of them asked the visitor for a doctor. This choice is the visitor’s.
noodles--said--asked-about-eating = At the gate his mother asked the visitor, three times, to see whether he eats. This choice is the visitor’s.
noodles--said--asked-about-fish = At the gate his mother asked for nothing. She only said on which days there is good fish. This choice is the visitor’s.

curtain--said--the-stick = He is on his knees at the window with one arm stretched out. Down in the street the old man from the third floor is crossing, one, and one, and the stick. In the middle he stops, looks up, and lifts the stick.
curtain--said--the-weather = He is on his knees at the window with one arm stretched out, to see whether it will rain. For years he has not needed to know. He has somewhere to be, and no umbrella yet.
curtain--said--end-of-the-line = The line of light has become as wide as the window, and a plant has been put into it. He is on his knees with one arm stretched out, and need not move over.
curtain--said--asked-after-a-minute = He once looked at himself for about a minute. Now a counsellor on the laptop waits, without hurry. How much of that does she get to see?
curtain--said--asked-beside-mugi = Mugi has known him for years and has never seen him. The counsellor on the laptop waits, without hurry. What does she get to see of him?

neighbours--said--a-scale = In the kitchen somebody is trying out a scale, one note at a time, for Thursday. He sits cross-legged with a library’s book and turns the page between two notes.
neighbours--said--where-he-listened = A plant stands on the chest, beside the place where he used to crouch and listen. He sits cross-legged over a book with a library’s stamp. He still knows who it is each time, and by now he can know it and go on reading.
neighbours--said--lunch-box = A lunch box stands beside the books with the library’s stamp: that is the plan for today. He sits cross-legged, and does not stop when somebody goes by.
neighbours--said--asked-at-other-hours = He knows the street at twenty past three. It has places where nobody would ask him anything at other hours, too.
neighbours--said--asked-past-the-bins = He has been down as far as the bins. Beyond them there are places where nobody would ask him anything.

calendar--said--in-cartridges = Seven calendars hang on one nail, each over the last. He sits with his chin on his knees, beside the cartridges of the game. Each stands for more than a year. There are no hours here.
calendar--said--in-cable = Seven calendars hang on one nail, each over the last. A cable lies along the mat with its plug in the air. He sits with his chin on his knees. There are no hours here any more, only years.
calendar--said--by-day = The washing is up, and for once it is day. He sits on the futon with the telephone at his ear. It is his mother; she is ringing from the kitchen. She can hear the pegs, she says, and has not moved from her chair.
calendar--said--her-card = Her card stands where he can see it, and her voice is at his ear. She is ringing from the kitchen, eleven steps away. There is a number on the card. Both of them talk round it.
calendar--said--second-cup = A cup stands here that is not his; somebody has sat by the opening and drunk from it. He sits on the futon in daylight and holds the telephone to his ear. It is his mother, in the kitchen, eleven steps away. She asks whether the tea was strong enough.
calendar--said--asked-of-seven-years = This choice is hers. She has bought seven calendars for him and none for herself; in this room she may be eighty. By the telephone lie two numbers.
calendar--said--asked-of-the-washing = This choice is hers. Her washing has been dry each morning for some time now, and she has not asked. By the telephone lie two numbers.

word--said--two-cups = Two cups stand within reach. The second has come in by the opening, after the one word that he sent out through it. He has come up on one elbow over the open book.
word--said--the-hand = The hand that knocked back lies on the open book. He has come up on one elbow, as if to see what else it might do. A cup stands where the hand could reach it.
word--said--small-plant = A plant has come. It needs about what he needs: a little water, and not to be moved today. He has come up on one elbow over the open book. The bags have left the light to the two of them.
word--said--asked-beside-his-own = His own word has three syllables. By now there is another one, in print, and people use it about themselves.
word--said--asked-beside-theirs = “Idle” was lying around, and so he took it. By now another word is in print, one that people have chosen for themselves.

no-reason--said--after-the-van = The room has not grown in eleven weeks, and neither has he. There is a knock. He has lifted his head. A note lies on the mat, and a pot of tea.
no-reason--said--kettle = Somebody has knocked. The kettle that he once cleaned until it shone has caught the light: in its side are a note on the mat and half of somebody who has set down tea. He has lifted his head to see the other half.
no-reason--said--controller = Somebody has knocked. The light that comes in finds a controller first, then his face. He has lifted his head. On the mat lie a note and tea, which is hot.
no-reason--said--asked-again = Two knocks. He has learned to be afraid of knocking. Nobody comes in.
no-reason--said--asked-like-her = Two knocks. For years two knocks meant rice, and slippers going away. These steps stay.
no-reason--said--asked-by-the-twentieth = Two knocks, and nobody asks for anything. He can tell nineteen people by their steps. This was none of them.

### For a group: one open question for each room and way, which everybody sees, and what whoever leads the group should know.
# Nobody is asked about themselves. `notes` are for the facilitator only; the ids in brackets are facts of this pack.

my-small-home--in--prompt = The word in the newspaper is “hikikomori”: people who have met hardly anybody but their family for half a year or more. “About others,” he thinks. Why is it easy to think so?
    .notes = Say the word aloud: hee-kee-ko-mo-ree; it means the withdrawal, and the people too. Listen for pictures that come from the media. Write them down without comment; you will need them at the door. Documented: no age and no kind of person is exempt [JT.7], and the definitions differ [JT.2] [EXP.2]. If it stays silent: what in this room does he take care of?
my-small-home--out--prompt = The door opens from the inside. There is more than one good way to begin. What makes each of them good?
    .notes = Listen for “only going out counts”. Documented: a first goal is to survive, then come people [JT.24]; years on, one man still says “in recovery” [JT.20]. “Not yet” is a beginning too. Bring back the words from the first room: which still fit? If it stays silent: who could make the first step smaller?

low-table--in--prompt = Everyone at this table means well. Where can you see it, and what stays unsaid?
    .notes = Listen for blame, of parents or son, and lead it back to things: timetable, cup, third bowl. Documented: too strict or too neglectful a home is one cause [EXP.15]; none alone explains it [BBC.13]. It may touch anyone; nobody compares it with home. If it stays silent: what does the cup say?
low-table--out--prompt = His father had a sentence ready. What could make it easier for him to ask instead?
    .notes = Listen for the difference between telling and asking. Documented: months of counselling as a family opened a way for one man [JT.20]; where the family refused, care alone made it worse [JT.30]. Fathers here may hear a reproach: nobody at this table did wrong. If it stays silent: who else could ask?

shoe-lockers--in--prompt = A hundred and twenty doors, all of one size. Why is it hard to disagree here?
    .notes = Keep to the picture: no examples from this school. Documented: bullying among the causes [EXP.16]; school as a place of one opinion [BBC.8]. If it seems to reach somebody, talk to them later, unseen by others. If it stays silent: what does he do for the girl from the third row?
shoe-lockers--out--prompt = No bell, no register, perhaps cards. What makes it easier to stay in such a room?
    .notes = Collect small things: a seat by the door, somebody to come with, silence allowed. Documented: Fukuoka’s centre has such a room [BBC.26]; this takes labour and time [BBC.27]. Groups are hard for some people here, too; not joining in is allowed. If it stays silent: which of these things could our own room have?

exam-desk--in--prompt = The test has a front and a back. What does each side tell us about him?
    .notes = Listen for strengths: patience, a sure hand, humour. Documented: pressure from junior high school on, where parents and teachers define success [EXP.5]; one laid-out path is a cause [EXP.19]. Some here have examinations ahead; no marks are named. If it stays silent: what do the adults hope for when they say “afterwards”?
exam-desk--out--prompt = Nobody has told him to turn the page. What makes learning possible here?
    .notes = Listen for pace, company and choice. Documented: coaching by strengths brought most of a small group to a first step; not scientifically evaluated [BBC.23]; programmes teach skills such as cooking [SPO.11]. It may touch somebody who has missed school: no pity, no praise for attending. If it stays silent: which way needs the least courage?

letter--in--prompt = The friend has passed and keeps ringing. Why might neither of them know what to say?
    .notes = Listen for both sides of the silence. Documented: one hard failure and the fear of repeating it [EXP.20]; studying alone for an examination, one man lost contact [JT.12]. Some here may be waiting for results; ask for none. If it stays silent: what could a message say that needs no answer?
letter--out--prompt = Three good weeks, then a bad one. What could somebody say about the bad one that helps?
    .notes = If “try harder” comes, ask what it would do in this room. Documented: one man had years of work and years shut in, by turns [JT.9]; another is still in recovery, years on [JT.20]. Many people’s weeks go up and down; nobody has to say so here. If it stays silent: what is better left unsaid?

suit--in--prompt = Forty letters begin the same way. What do they say of him, and what do they leave out?
    .notes = Listen for work and worth becoming one thing. Documented: after the crash firms stopped hiring, and work is much of one’s worth in Japan [SPO.5]; seeing a suit shamed one man [JT.13]. It may touch anyone without work, parents too. If it stays silent: what can he do that no letter mentions?
suit--out--prompt = One kind of work begins when the others go home. What would make it gentle?
    .notes = Listen for who shows, who watches, who knows. Documented: part-time, nights, behind the scenes [EXP.35]; people hurt at work should not be forced back, and relationships come first [JT.24]. If the talk ends at “get a job”, say that a good ending here needs none. If it stays silent: what might he ask first?

telephone--in--prompt = The voice on the telephone means well. What arrives at his end?
    .notes = Listen for care that arrives as pressure. Documented: criticised in public, one man was then rung several times a week [BBC.7]; most people were hurt at work and by people there, says a journalist [JT.7]. Those who ring families in their work may think that they are meant: nobody is. If it stays silent: how would a call sound that asks for nothing?
telephone--out--prompt = A form, a van, and somebody with time. What does each of them offer his mother?
    .notes = Listen for how tired she is; nobody condemns her. Documented: after force, withdrawal again after some months [JT.21]; somebody from outside who does not force is often the way [JT.18]. If the van is chosen, the ride turns back to the smallest room: look briefly, then take the other way.

appointment-slip--in--prompt = Five alarm clocks, one for each step. How can you see that he is trying?
    .notes = Stop every guess at an illness: “We cannot know, and he does not know.” Documented: conditions often come alongside, different in each person [BBC.13]; one man had his diagnosis only late [JT.8]. If it stays silent: which step would be lighter with company?
appointment-slip--out--prompt = On the back of the slip: “Any day will do. Or we come to you.” What changes?
    .notes = Listen for time, place and who moves. Documented: in Barcelona intensive treatment did best, lighter care went with dropping out [BBC.28]; medicine, where there is a condition, stands beside talking [BBC.25]. Give no medical advice, and let nobody else. If it stays silent: who could sit beside him with the form?

mirror--in--prompt = At this hour nobody sees him. Where do you find kindness, all the same?
    .notes = Listen for the cat’s tin and the bow to the machine. Documented: deep shame [EXP.11]; fears that look trivial from outside and are real to the person [EXP.13]. Being looked at is hard for some people here: nobody stands up, nobody is called on. If it stays silent: what is the mask good for?
mirror--out--prompt = The dog has heard nothing about him. What can such company give?
    .notes = Listen for the word “decide”; if it does not come, ask who decides how much. Documented: a robot, and in Hong Kong dogs, let contact come back in doses one can control [BBC.22]; a man who walked his dog never thought the word applied to him [JT.14]. If it stays silent: who else asks no questions?

tray--in--prompt = Two people listen at one door. What might each of them be afraid of?
    .notes = Fault will be looked for; keep to the tray. Documented: meals left at the door [EXP.4]; duty and shame keep parents from seeking help [BBC.10]. Somebody who lays such a tray may be here: do not ask who, and look at nobody. If it stays silent: what does the paper crane say?
tray--out--prompt = His mother writes that she does not know how. What becomes possible when somebody says so?
    .notes = Listen for relief as well as worry. Documented: training the family is a central part of help [BBC.25]; peace of mind comes first, and persuading deepens withdrawal [EXP.37]. A parent may want to talk afterwards: have the number of a family group ready. If it stays silent: which answer asks least of them both?

game--in--prompt = What does he have in the valley that this room does not give him?
    .notes = Listen for trade, promises, being trusted. Contested: technology need not cause withdrawal, and can deepen it [BBC.15]; in Barcelona most showed no internet addiction [BBC.16]; too little is known for cause and effect [BBC.19]. Players may feel judged: let them explain games, never themselves. If it stays silent: what is in the ledger?
game--out--prompt = He knows the price of salt in nine towns. What does it take to know that?
    .notes = Collect strengths on the board: planning, memory, fairness, patience. Documented: coaching from how people play brought most of a small group to a first step; not scientifically evaluated [BBC.23]; one case of a walking game and going out daily [BBC.21]. “For pleasure” is a good answer, too. If it stays silent: who could use this?

manga-wall--in--prompt = The page is good, and nobody has asked for it. Why might he keep it to himself?
    .notes = Listen for shame and hope at once. Documented: some retreat to follow their own pursuits, such as drawing manga [EXP.14]; withdrawing is partly protection from failure [EXP.5]. Somebody here may make things that nobody has seen; ask to see none. If it stays silent: who would be a good first reader?
manga-wall--out--prompt = On the back of the paper it says: pages wanted. What changes when one is asked?
    .notes = Listen for being needed, and for a name of one’s own choosing. Documented: a newspaper by people who have withdrawn, in their own words [EXP.34] [JT.20]; links with others in a similar situation helped two men move on [JT.25]. If it stays silent: which of the four ways has a reader, and which needs none?

noodles--in--prompt = No single thing in this room is heavy. How can they weigh so much together?
    .notes = Listen for stairs, eight o’clock, people. Documented: many small things that build up [EXP.21]; what noodles and little air do to a body [EXP.26]. If somebody laughs at the cups, point to how the bags are sorted and tied; that laugh may reach a person here. If it stays silent: what could two carry?
noodles--out--prompt = A visitor, a cushion, an hour. What helps now, and what is better left alone?
    .notes = If advice comes, ask for the same thing with less in it. Documented: visiting volunteers of one programme take one to two years [EXP.32]; cases vary so much that help must be tailored [BBC.27]. People who visit families may hope for a recipe; there is none. If it stays silent: what has the visitor never mentioned, and why?

curtain--in--prompt = One line of light comes in. Why might it be both welcome and hard to bear?
    .notes = Listen for wanting and fearing in one. Documented: light made a man feel that society went on without him, and he closed the shutters too [JT.29]; many want to go out and cannot [EXP.12]. The dark is heavy for some people: turn the lights up. If it stays silent: what do the pencil marks show?
curtain--out--prompt = He decides how much the counsellor sees. What does a screen make possible, and what not?
    .notes = Let people disagree. Documented: online counselling is useful for first contact and too thin on its own [BBC.24]; contact in person or by video goes with a lower risk of depression than phone, e-mail or social media [BBC.19]. If it stays silent: why might three words in writing be a great deal?

neighbours--in--prompt = He knows nineteen people by their steps. What do they know about him?
    .notes = Listen for his attention: who else misses the old man? Documented: neighbours can be feared more than strangers [JT.32]; the link to crime is a stereotype of the media [JT.25]. If somebody makes that link, say whose picture it is and who answered it. If it stays silent: what does the television say about him?
neighbours--out--prompt = Library, night shop, stairs: what makes a place safe for somebody who is afraid of questions?
    .notes = Collect what staff and neighbours do there, and do not do. Documented: libraries, convenience stores and stations feel safe, places where one might be lectured do not [JT.15]. Name places near you, never who might use them. If it stays silent: what would we have to stop asking?

calendar--in--prompt = Seven calendars hang on one nail. What has gone on in this house all those years?
    .notes = Listen for care in both directions: a radio, socks, washing at night. Documented: of those counted past forty, nearly half had been withdrawn for seven years or more [JT.5]. It may touch anyone who looks after somebody. If it stays silent: what do two people do for each other without a word?
calendar--out--prompt = This choice is his mother’s. What would do her good?
    .notes = Listen for “a mother’s needs come last”, and stay with it; then ask why it matters to him, too. Documented: families carry stress, depression, money worries [EXP.28]; for over-forties there is little [JT.24], but one man has a helper twice a week [JT.10]. A mother may be listening for herself here. If it stays silent: what is the choir for?

word--in--prompt = If he had a word for all this, what could he do with it?
    .notes = Listen for telling, asking, belonging. Documented: there was no word, and one would have let a man explain himself [JT.31]; sometimes no reason can be found [EXP.23]. If somebody uses a label: who says it, and what does it do [EXP.9]? If it stays silent: what do the eleven words on his strip of paper show?
word--out--prompt = People use this word about themselves. What changes when it is their own word?
    .notes = Listen for “then I can tell somebody” and for “then I am only that”. Documented: a psychiatrist’s book brought the word [BBC.4]; people who live so use it in a magazine of their own [JT.31]. Nobody asks another whether it fits. If it stays silent: whom would he tell first, and why?

no-reason--in--prompt = Nobody has to answer here. What is still there, even in this room?
    .notes = Read it aloud, wait, and move on; ask for no hands, and choose “Breathe in, and breathe out” yourself. Documented: for some no reason can be found [EXP.23]; many factors come together [BBC.13]. The second adult looks after those who go out. Never stop here: stay two minutes at most, and let the way out begin.
no-reason--out--prompt = Somebody knocks and asks for nothing. Why might that be enough to begin with?
    .notes = Listen for relief, and give it time. Documented: few get out without somebody from outside who does not force [JT.18]; peace of mind comes first [EXP.37]; to survive is a goal [JT.24]. If it stays silent: what does the note not ask? Then say where one can knock in your own town.

### Plans for teaching with this journey: name, for whom, aims; then each step, what everybody is asked, and what the facilitator does.

## 20 minutes

workshop--20-minutes = One door, from both sides
    .about = For a class, a youth group or a meeting with little time. The same door is seen twice: on the way in his mother chooses, on the way out he does. It is a first look. Leave the rest for another day.
    .aims =
        To look at withdrawal without pity and without blame
        To notice what two people at one door are afraid of, and what each of them tries
        To name one thing that a neighbour, a teacher or a friend can do
workshop--20-minutes--welcome = Arriving
    .ask = Look, speak, be silent, or go out: all of it is fine. Nobody will ask why.
    .notes = First minute: read the opening words of the guide aloud; they name the topics. Second minute: say the rules, and who looks after those who leave. Third minute: wait, so that people can decide. Then begin.
workshop--20-minutes--home = The largest room
    .notes = First minute: read the two or three lines, look at the newspaper, ask the question. Second minute: take two or three answers, choose “Watch the sun a little longer” yourself, and ride on. Say that each room will be smaller.
workshop--20-minutes--tray = The tray at the door
    .notes = First minute: read, and look at the tray. Second: ask; people talk in pairs about the picture. Third: two or three answers aloud. Fourth: hands for each open option, type the numbers, read what happens. Say nothing about right or wrong.
workshop--20-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest; we stay there for one minute.
    .notes = Half a minute of quiet: shoulders down, feet on the floor, no talk. Then half a minute: say what is coming, that it is one minute long, and that now is a good time to go out.
workshop--20-minutes--smallest = The smallest room
    .notes = Read the room aloud, slowly. Read the question, and say that nobody has to answer it. Count to ten. Choose “Breathe in, and breathe out”, and begin the way out.
workshop--20-minutes--knock = A knock
    .notes = Read the room. Look at “The knock”, and read what the note on the mat says. Ask the question, and take one or two answers. Choose “Stay as he is, and listen”, and read what happens. No vote.
workshop--20-minutes--reply = The same door again
    .notes = First minute: read. Remind the group what his mother chose at this door. Second: ask, in pairs. Third: hands, numbers, read what happens. Fourth: “What made this possible?” If you are late, choose yourself and leave out the vote, never the closing round.
workshop--20-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers to the question, each as something one can do. Fourth: show where to get support, say who stays here now, and thank everybody. Whoever wants to may leave in silence.

## 45 minutes

workshop--45-minutes = In, and out again
    .about = For a class of 14 to 18 years, in one lesson. Four rooms and the turn, two votes on each way, and two routes side by side. Bullying at school is left out on purpose: in a class, that room can name somebody without meaning to.
    .aims =
        To see how several things come together, none of them anybody’s fault
        To tell what is documented from what is made up
        To compare two routes, and to find out why help that fits one day does not fit on another
        To name what a neighbour, a teacher or a friend can do, and where to get support
workshop--45-minutes--welcome = Arriving
    .ask = Look, speak, be silent, or go out: all of it is fine. Nobody will ask why.
    .notes = Two minutes: let people arrive and choose a seat, some near the door. One: read the opening words of the guide; they name the topics. Two: say the rules and how votes work. One: show the quiet place and who looks after those who leave; wait. Then begin.
workshop--45-minutes--home = The largest room
    .notes = First minute: read, look at the newspaper, ask. Write up the words that come, without comment; you need them at the end. Second minute: choose “Watch the sun a little longer” yourself, and ride on. Say that each room will be smaller.
workshop--45-minutes--table = Supper for three
    .notes = First minute: read; look at the timetable and the cup. Second and third: ask; pairs, then a few answers. Fourth: hands for each open option; type the numbers. Fifth: read what happens. If somebody is blamed, ask which thing in the room says so.
workshop--45-minutes--tray = The tray at the door
    .notes = The room of the letter passes by itself; it has its turn in step 9. First minute: read; look at the tray. Second and third: ask; pairs, then a few answers. Fourth: hands, numbers. Fifth: read what happens.
workshop--45-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest; we stay there for two minutes.
    .notes = Half a minute of quiet: shoulders down, feet on the floor, no talk. Then half a minute: say what is coming, that it lasts two minutes, and that now is a good time to go out.
workshop--45-minutes--smallest = The smallest room
    .notes = First minute: read the room aloud, slowly. Read the question, and say that nobody has to answer. Second minute: count to ten, choose “Breathe in, and breathe out”, and begin the way out. No vote, no discussion.
workshop--45-minutes--knock = A knock
    .notes = First minute: read the room; look at “The knock”, read what the note on the mat says, and wait. Second: ask; take answers as they come. Third: choose “Stay as he is, and listen”, and read what happens. Look round: does anybody need the quiet place?
workshop--45-minutes--reply = The same door again
    .notes = First minute: read. Say what his mother chose at this door. Second and third: ask; pairs, then a few answers. Fourth: hands, numbers. Fifth: read what happens, and one fact from your window. If you are late, choose yourself here.
workshop--45-minutes--bad-week = A bad week
    .notes = First minute: read, and say that a bad week is nobody’s failure. Second and third: ask; write up the sentences that help. Fourth: hands, numbers. Fifth: read what happens; if an option is closed, ask who could open it.
workshop--45-minutes--door = The door
    .notes = First minute: read; look back at the words on the board. Which would the group still use? Second minute: choose “Sit in the sun, and not yet” or what the group calls out, and read what happens. Say: a route comes to an ending, which tells in a few words who comes to him by then and how often; none of the endings is a cure.
workshop--45-minutes--two-ways = Two routes
    .ask = Two routes through the same rooms. What opened on one of them that stayed shut on the other?
    .notes = First minute: press the first button; it takes the group’s second choice at the choice that parts the routes most. Second: show both routes. Third and fourth: ask. If they part: where did that begin, and who had come in by then? If they end alike: what opened on the way all the same, and what might have made the difference? Stop “they should have known”: nobody in the story could see both.
workshop--45-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support and name one place near you. Fifth: say how long you stay, and that nobody’s words leave this room. Thank everybody.

## 90 minutes

workshop--90-minutes = Home, school, street
    .about = For teachers, parents or volunteers on a training day, or for a double lesson. It takes time for what he is good at, for places where nobody asks, and for the words that are used. In the middle there is a real break.
    .aims =
        To see how home, school, street and chance come together, with nobody to blame
        To find strengths in every room
        To deal with sources that disagree, about screens for instance
        To compare two routes, and to see why order and time matter in help
        To agree on first steps: one for a neighbour, one for a teacher, one for a friend
workshop--90-minutes--welcome = Arriving
    .ask = Look, speak, be silent, or go out: all of it is fine. Nobody will ask why.
    .notes = Three minutes: arriving; seats near the door stay free. Two: the opening words of the guide; they name the topics. Two: the rules, and how votes work; people speak about the picture, not about pupils, clients or family. Two: the quiet place, the second adult, questions. Then begin.
workshop--90-minutes--home = The largest room
    .notes = First minute: read; look at the newspaper and the branch. Second: ask; write up the words that come, without comment. Third: choose “Watch the sun a little longer” yourself, and ride on. Say that each room will be smaller.
workshop--90-minutes--desk = The test
    .notes = First minute: read; look at the ranking and at the drawing. Second and third: ask; pairs, then a few answers; begin a list “What he can do”. Fourth: hands, numbers. Fifth: read what happens. Keep the list; it goes on growing.
workshop--90-minutes--tray = The tray at the door
    .notes = The letter and the suit pass by themselves. First minute: read; look at the tray and the notes. Second and third: ask; pairs, then a few answers. Fourth: hands, numbers. Fifth: read what happens. Parents may be very quiet here: let them.
workshop--90-minutes--valley = The valley
    .notes = First minute: read; look at the ledger. Three minutes: ask; then read out two facts that disagree, from your window, and ask what one would have to know in order to be sure. Fifth: choose “Type: ‘Same time tomorrow’” yourself, and read what happens. The sources do not agree; nor must the group.
workshop--90-minutes--steps = Nineteen people on the stairs
    .notes = The manga wall passes by itself. First minute: read; look at the steps. Second and third: ask; pairs, then a few answers. Fourth: hands, numbers. Fifth: read what happens, and say who answered the stereotype [JT.25]. Add to the list “What he can do”.
workshop--90-minutes--break = A break
    .ask = A break of three minutes. Stand up, drink something, open a window. Nobody has to talk. The next room is the smallest.
    .notes = Three minutes: leave the picture as it is, open a window, do not lead any talk. Be near the door yourself. Fourth minute: say what is coming, that it is short, and that one may come back in after it.
workshop--90-minutes--smallest = The smallest room
    .notes = First minute: read the room aloud, slowly. Second: read the question, say that nobody has to answer, and be quiet together. Third: choose “Breathe in, and breathe out”, and begin the way out. No vote. Two minutes in here are the most; one may be enough.
workshop--90-minutes--knock = A knock
    .notes = First minute: read the room; look at “The knock”, read what the note on the mat says, and wait. Two minutes: ask; take answers as they come. Fourth: choose “Stay as he is, and listen”, and read what happens. Tell those who went out that the ride goes on; whether they come back is up to them.
workshop--90-minutes--street = Places where nobody asks
    .notes = First minute: read. Second and third: ask; make a list of places in your own town and what people there do, or do not do. Fourth: hands, numbers. Fifth: read what happens. Compare with the stairs on the way in: what has changed, he or what people ask him?
workshop--90-minutes--good-at = What he is good at
    .notes = First minute: read; take out the list “What he can do”. Three minutes: ask; give each skill a name, and a place where it would be missed. Fifth: choose “Tell a coach how he trades” yourself, read what happens, and say that this is not scientifically evaluated.
workshop--90-minutes--reply = The same door again
    .notes = First minute: read. Say what his mother chose at this door. Second and third: ask; pairs, then a few answers. Fourth: hands, numbers. Fifth: read what happens, and one fact from your window. If you are late, choose yourself here.
workshop--90-minutes--bad-week = A bad week
    .notes = First minute: read, and say that a bad week is nobody’s failure. Three minutes: in pairs, one sentence that helps and one that is better left out; collect both. Fifth: choose what the group calls out, and read what happens. No vote.
workshop--90-minutes--door = The door
    .notes = First minute: read; look back at the words from the first room. Second: which would the group still use? Third: choose “Sit in the sun, and not yet” or what the group calls out, and read what happens. Say: a route comes to an ending, which tells in a few words who comes to him by then and how often; none of the endings is a cure.
workshop--90-minutes--from-outside = All the rooms, from outside
    .ask = All the rooms in a row. Where could somebody from outside have come in?
    .notes = First minute: let people look; move along the row. Second and third: ask; point at rooms, not at persons. The walls are open now because this is a set. For those inside they were not.
workshop--90-minutes--two-ways = Two routes
    .ask = Two routes through the same rooms. What opened on one of them that stayed shut on the other?
    .notes = Two minutes: press the first button; it takes the group’s second choice at the choice that parts the routes most. One: show both routes. Four: groups of three ask where the routes part and what opened a way; if they end alike, what might have made the difference. Last minute: one sentence from each group. Nobody in the story could see both.
workshop--90-minutes--words = Words, and who uses them
    .ask = Which of these words can one say to somebody’s face? Which are only said behind a back?
    .notes = One minute: read two words of your choice, and who uses them. Two: ask. Fourth: put the words from the first room beside these. Labels are read as labels, once, and not practised.
workshop--90-minutes--close = First steps
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = Two minutes: “What helped, on the way out?” Four: three groups, neighbour, teacher, friend; each names one first step, small enough for this week. Two: show where to get support, and places near you. Last: say how long you stay, thank everybody, open the door.
