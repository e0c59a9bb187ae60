import type { Notices } from './notices.ts';

export const german: Notices = {
  injury:
    '**Notfall. Sofort die Notrufnummer des Betriebs anrufen.** Erst die Maschine stoppen und den Strom abschalten, dann die Person berühren: Not-Aus drücken und freischalten. Niemanden aus einer Maschine ziehen, und nicht selbst hineingehen. Danach Erste Hilfe, wenn Sie ausgebildet sind. Chemikalien mindestens 15 Minuten mit Wasser aus Augen und von der Haut spülen. Jeder Stromschlag, jede Verbrennung und jeder Ölstrahl auf die Haut muss zum Arzt, auch wenn es harmlos aussieht.',
  fire: '**Stopp. Bereich räumen, Alarm auslösen und die Notrufnummer des Betriebs anrufen.** Den Strom von einem sicheren Ort aus abschalten, wenn der Schalter erreichbar ist. Schaltschrank oder Maschine nicht öffnen: Luft nährt das Feuer. Niemals Wasser auf elektrische Anlagen oder brennendes Öl. Nur einen kleinen Brand löschen, nur ausgebildet, und mit freiem Fluchtweg.',
  gas: '**Sofort raus. Bereich räumen, gegen den Wind gehen und die Notrufnummer des Betriebs anrufen.** Die anderen warnen. Nicht zurückgehen, auch nicht um zu helfen, ohne Atemschutz und Ausbildung. Keine Flammen, keine Funken, drinnen nichts schalten. Die Quelle nur von außen absperren, an einem Ventil, das gefahrlos erreichbar ist. Augen und Haut mindestens 15 Minuten mit Wasser spülen.',
  pressure_leak:
    '**Abstand halten und den Bereich räumen.** Nie mit der Hand nach dem Leck suchen: Dampf ist unsichtbar, und ein feiner Strahl geht durch Haut und Handschuhe. Maschine stoppen, die Zufuhr aus sicherer Entfernung absperren und sichern, und warten, bis der Druck null ist. Nichts unter Druck nachziehen. Notrufnummer des Betriebs anrufen, wenn jemand getroffen wurde oder das Leck sich nicht absperren lässt. Öl unter der Haut muss sofort ins Krankenhaus, auch wenn es nicht schmerzt.',
  overpressure:
    '**Brenner oder Heizung von einem sicheren Ort aus abschalten, Bereich räumen und die Notrufnummer des Betriebs anrufen.** Nie Wasser in einen trockenen oder überhitzten Kessel geben: Er kann explodieren. Nicht öffnen, das Sicherheitsventil nicht zudrehen oder blockieren, nicht entstören. Abkühlen lassen; vor der Wiederinbetriebnahme muss die verantwortliche Person ihn prüfen.',
  wet_electrics:
    '**Abstand halten und nichts berühren.** Wasser oder blanke Leiter können alles in der Nähe unter Spannung setzen. Den Strom davor von einem trockenen Ort aus abschalten, sichern und andere fernhalten. Eine Elektrofachkraft muss prüfen, bevor wieder eingeschaltet wird. Notrufnummer des Betriebs anrufen, wenn jemand einen Schlag bekam oder es raucht.',
  confined_space:
    '**Nicht einsteigen.** Ein Behälter, eine Grube oder eine Maschine kann durch Luftmangel, Gas oder Anlaufen töten. Zuerst: Befahrerlaubnis, alle Energien und Zuläufe freischalten und sichern, lüften, freimessen, Sicherungsposten draußen und ein Rettungsplan. Nie einem Zusammengebrochenen hinterhersteigen: die Notrufnummer des Betriebs anrufen.',
  suspended_load:
    '**Stopp. Niemand geht unter eine Last, fährt auf ihr mit oder wird mit etwas gehoben, das nicht für Personen gebaut ist.** Beschädigte oder überlastete Hebezeuge, Leitern oder Bremsen nicht benutzen: außer Betrieb nehmen und kennzeichnen. Last absetzen oder auf geeignete Böcke stellen. Personen nur in einer zugelassenen Arbeitsbühne heben.',
  chemicals:
    '**Stopp. Nicht mischen.** Säure mit Chlorbleiche und viele andere Paare setzen tödliches Gas frei; Wasser auf Säure oder Lauge kann kochen und spritzen. Zuerst die Sicherheitsdatenblätter lesen und die verantwortliche Person fragen. Wenn schon gemischt wurde: Bereich räumen, von außen lüften und die Notrufnummer des Betriebs anrufen.',
  hot_work:
    '**Dort nicht schweißen, schneiden oder schleifen.** Dämpfe oder Staub in einem Tank, Fass oder Rohr können explodieren, auch wenn er leer ist. Zuerst: Erlaubnisschein für Heißarbeiten, freischalten und sichern, reinigen und spülen, freimessen, Brandwache mit Löscher.',
  live_electrical:
    '**Stopp. Nicht unter Spannung arbeiten.** Freischalten, gegen Wiedereinschalten sichern, Spannungsfreiheit feststellen, erden und kurzschließen, benachbarte Teile abdecken, bevor Sie etwas öffnen oder berühren. Lässt es sich nicht abschalten, darf nur eine Elektrofachkraft mit Erlaubnis und Störlichtbogenschutz messen. Rufen Sie eine Elektrofachkraft, wenn Sie keine sind.',
  foreign_lock:
    '**Niemals das Schloss eines anderen entfernen.** Es kann jemand in der Maschine sein. Nur wer es angebracht hat, nimmt es ab. Ist diese Person gegangen, folgt der Vorgesetzte dem Verfahren des Betriebs: sicherstellen, dass sie nicht auf dem Gelände ist, alles versuchen, sie zu erreichen, und sie informieren, bevor sie wieder arbeitet. Die Maschine bleibt bis dahin freigeschaltet und gesichert.',
  safeguard:
    '**Stopp. Eine Schutzeinrichtung nicht überbrücken oder ausschalten, und die Maschine nicht ohne sie betreiben.** Sie verhindert, dass jemand verletzt oder getötet wird. Maschine stoppen, freischalten und sichern, und den Vorgesetzten informieren. Löst sie ohne Grund aus, ist das ein Fehler: Eine befähigte Person muss die Ursache finden und beheben und die Schutzeinrichtung prüfen, bevor die Maschine wieder läuft.',
  moving_parts:
    '**Zuerst die Maschine stoppen. Niemals hineingreifen oder daran arbeiten, solange sich etwas bewegt.** Abschalten, freischalten, Schloss und Schild anbringen, den Stillstand abwarten und durch einen Startversuch prüfen, dass sie nicht anläuft. Erst dann Störung beseitigen, reinigen, einstellen oder schmieren.',
  pressure:
    '**Stopp. Nicht unter Druck oder heiß öffnen, lösen oder nachziehen.** Absperren, Ventile mit Schloss und Schild sichern, Druck bis auf null ablassen, abkühlen lassen und entleeren. Am Manometer oder an der offenen Entlüftung prüfen, bevor Sie eine Schraube anfassen.',
  no_lockout:
    '**Stopp. Sicherung, Erlaubnis oder Schutz niemals umgehen, so kurz die Arbeit auch ist.** Jede Energie freischalten, mit Schloss und Schild sichern, gespeicherte Energie abbauen und prüfen. Braucht die Arbeit einen Erlaubnisschein, eine Freimessung oder Schutzausrüstung, muss das vor Beginn da sein. Fehlt die Zeit oder das Schloss, dann die Arbeit nicht machen: den Vorgesetzten fragen.',
};
