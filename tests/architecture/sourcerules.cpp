// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcerules.h"

#include "architecture/sourcetext.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype mostLines = 500;

struct Floor {
    QStringList floors;  ///< That it may include, beside itself.
    QStringList modules; ///< Of Qt, beside QtCore.
    QStringList others;  ///< Beginnings of other libraries' headers.
};

const QHash<QString, Floor> &table()
{
    static const QHash<QString, Floor> floors{
        {u"domain"_s, {{}, {}, {}}},
        {u"store"_s, {{u"domain"_s}, {u"QtSql"_s}, {u"sqlite3.h"_s, u"unistd.h"_s, u"fcntl.h"_s, u"sys/"_s}}},
        {u"engine"_s, {{u"domain"_s}, {}, {}}},
        {u"exchange"_s,
         {{u"domain"_s, u"engine"_s}, {u"QtNetwork"_s}, {u"KCalendarCore/"_s, u"KHolidays/"_s, u"KTextTemplate/"_s, u"unistd.h"_s, u"fcntl.h"_s, u"sys/"_s}}},
        {u"document"_s, {{u"domain"_s, u"store"_s, u"engine"_s, u"exchange"_s}, {u"QtGui"_s, u"QtConcurrent"_s}, {u"unistd.h"_s, u"sys/"_s}}},
        {u"items"_s, {{u"domain"_s, u"engine"_s, u"document"_s}, {u"QtGui"_s}, {}}},
        {u"views"_s,
         {{u"domain"_s, u"engine"_s, u"exchange"_s, u"document"_s, u"items"_s},
          {u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtPrintSupport"_s},
          {u"KMessageWidget"_s, u"KDate"_s, u"KTime"_s, u"KRecentFilesMenu"_s}}},
        {u"app"_s,
         {{u"domain"_s, u"engine"_s, u"exchange"_s, u"document"_s, u"items"_s, u"views"_s},
          {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtConcurrent"_s},
          {u"KMessageWidget"_s, u"KRecentFilesMenu"_s, u"qt6keychain/"_s, u"malloc.h"_s, u"unistd.h"_s, u"sys/"_s, u"signal.h"_s}}},
    };
    return floors;
}

/// What nobody may write, and who may all the same.
struct Ban {
    QString expression;
    QString sentence;
    QStringList scope;   ///< Beginnings of the paths that it holds for.
    QStringList allowed; ///< Beginnings of the paths that it does not hold for.
};

const QList<Ban> &bans()
{
    static const QStringList everywhere{u"models/"_s, u"views/"_s, u"app/"_s, u"tests/"_s};
    static const QStringList product{u"models/"_s, u"views/"_s, u"app/"_s};
    static const QList<Ban> list{
        {u"\\bQSql\\w*"_s, u"speaks SQL; only the store does"_s, everywhere, {u"models/store/"_s, u"tests/store/"_s, u"tests/integration/"_s, u"tests/benchmarks/"_s}},
        {u"\\bsqlite3_\\w+"_s, u"calls SQLite; only the store does"_s, product, {u"models/store/"_s}},
        {u"\\bQ(Widget|Dialog|MessageBox|FileDialog|InputDialog|Application)\\b"_s, u"names a widget; models have none"_s, {u"models/"_s}, {}},
        {u"\\bQSignalBlocker\\b|\\bblockSignals\\s*\\("_s, u"blocks signals; let the signal tell who caused it instead"_s, everywhere, {}},
        {u"::instance\\s*\\(\\s*\\)|\\b(theInstance|self)\\s*\\(\\s*\\)\\s*->"_s, u"asks for a singleton; pass what is needed"_s, everywhere, {}},
        {u"\\bQ(DateTime|Date|Time)\\s*::\\s*current\\w*|\\bsystem_clock\\b|\\bstd::time\\s*\\(|\\bgettimeofday\\b"_s,
         u"reads the wall clock; take a Clock"_s,
         product,
         {u"app/systemclock"_s}},
        {u"\\bQt::(RichText|AutoText|MarkdownText)\\b|\\b(setHtml|insertHtml|appendHtml|toHtml|setMarkdown)\\s*\\("_s,
         u"lets text be more than plain; user text is Qt::PlainText everywhere"_s,
         product,
         {u"models/document/markdowndocument.cpp"_s}},
        // A literal is blank here, so that only a translation without arguments is taken as harmless.
        {u"\\bsetToolTip\\s*\\(\\s*+(?!(\\w+\\s*,\\s*)?(plainTip\\s*\\(|tr\\s*\\(\\s*\\)\\s*\\)|\\{\\s*\\}))"
         "|\\bQToolTip\\s*::\\s*showText\\s*\\((?:(?!\\bplainTip\\b)[^;])*;"
         "|\\bset(Item)?Data\\s*\\((?:(?!\\bplainTip\\b)[^;])*\\bToolTipRole\\b(?:(?!\\bplainTip\\b)[^;])*;"_s,
         u"gives a tooltip text that may be taken for mark-up; pass it through plainTip()"_s,
         product,
         {}},
        {u"\\bQFile\\b(?!\\s*::\\s*(exists|remove|decodeName|encodeName)\\b)|\\b(QSaveFile|QMimeDatabase|ifstream|ofstream|fopen)\\b"_s,
         u"opens files; only SQLite may open a plan file, so use exchange/writefile.h or exchange/csvreader.h, or add the file to the list here "
         u"where it can never meet a plan"_s,
         product,
         {u"models/store/"_s, u"models/exchange/csvreader.cpp"_s, u"models/exchange/writefile.cpp"_s, u"models/document/publishing/filetarget.cpp"_s, u"app/sampleplan.cpp"_s,
          u"app/templates.cpp"_s, u"app/exportfile.cpp"_s}},
    };
    return list;
}

bool beginsWithOneOf(const QString &path, const QStringList &beginnings)
{
    return std::ranges::any_of(beginnings, [&](const QString &beginning) { return path.startsWith(beginning); });
}

QString floorOf(const QString &path)
{
    return path.startsWith("models/"_L1) ? path.section(u'/', 1, 1) : path.section(u'/', 0, 0);
}

bool isCode(const QString &path)
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

QStringList brokenForm(const QString &text)
{
    QStringList found;
    const auto head = text.section(u'\n', 0, 4);
    if (!head.contains("SPDX-FileCopyrightText: "_L1) || !head.contains("SPDX-License-Identifier: "_L1))
        found << u"does not begin with its two SPDX lines"_s;
    if (const auto lines = text.count(u'\n'); lines > mostLines)
        found << u"has %1 lines; %2 are the limit, so divide it"_s.arg(lines).arg(mostLines);
    return found;
}

QStringList brokenBans(const QString &path, const QString &code)
{
    QStringList found;
    for (const Ban &ban : bans()) {
        if (!beginsWithOneOf(path, ban.scope) || beginsWithOneOf(path, ban.allowed))
            continue;
        const auto match = QRegularExpression(ban.expression).match(code);
        if (match.hasMatch())
            found << u"%1 (%2, line %3)"_s.arg(ban.sentence, match.captured(0)).arg(code.left(match.capturedStart()).count(u'\n') + 1);
    }
    return found;
}

} // namespace

QHash<QString, QString> SourceRules::installedHeaders()
{
    QHash<QString, QString> modules;
    const QString top = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : {u"QtGui"_s, u"QtWidgets"_s, u"QtSql"_s, u"QtCharts"_s, u"QtNetwork"_s, u"QtConcurrent"_s, u"QtSvg"_s,
                                  u"QtPrintSupport"_s, u"QtTest"_s, u"QtCore"_s}) {
        for (const QString &header : QDir(top + u'/' + module).entryList(QDir::Files))
            modules.insert(header, module);
    }
    return modules;
}

QStringList SourceRules::brokenLibrary(const QString &floor, const QString &path, const QString &header) const
{
    const Floor allowed = table().value(floor);
    const QString module = header.contains(u'/') && header.startsWith("Qt"_L1) ? header.section(u'/', 0, 0) : m_moduleOfHeader.value(header);
    if (module == "QtCharts"_L1 && !path.startsWith("views/common/charts"_L1))
        return {u"includes <%1>; only views/common/charts* knows Qt Charts"_s.arg(header)};
    if (!module.isEmpty()) {
        return module == "QtCore"_L1 || allowed.modules.contains(module) ? QStringList()
                                                                          : QStringList{u"includes <%1>; %2 may not use %3"_s.arg(header, floor, module)};
    }
    static const QRegularExpression standard(u"^[a-z_]+$|^c[a-z]+$"_s);
    if (standard.match(header).hasMatch() || beginsWithOneOf(header, allowed.others))
        return {};
    return {u"includes <%1>, which is not among the libraries of %2"_s.arg(header, floor)};
}

QStringList SourceRules::brokenInclude(const QString &path, const QString &include) const
{
    const QString floor = floorOf(path);
    const QString header = include.sliced(1, include.size() - 2);
    if (!table().contains(floor))
        return {};
    // Scheduling is held against published instances, by programs that know neither plans nor Qt.
    const bool isQt = include.startsWith(u'<') && (m_moduleOfHeader.contains(header) || header.startsWith("Qt"_L1));
    if (path.startsWith("models/engine/leveling/"_L1) && (isQt || (include.startsWith(u'"') && !header.startsWith("engine/leveling/"_L1))))
        return {u"includes %1; engine/leveling uses only itself and the standard library"_s.arg(include)};
    if (include.startsWith(u'<'))
        return brokenLibrary(floor, path, header);
    // What moc makes of the file itself, or of its header.
    if (header.endsWith(".moc"_L1) || header == "moc_"_L1 + path.section(u'/', -1))
        return {};
    const QString other = header.section(u'/', 0, 0);
    if (!header.contains(u'/') || !table().contains(other))
        return {u"includes \"%1\"; write it with its floor, as in \"domain/plan.h\""_s.arg(header)};
    if (other == floor || table().value(floor).floors.contains(other))
        return {};
    return {u"includes \"%1\"; %2 may not use %3"_s.arg(header, floor, other)};
}

QStringList SourceRules::offences(const QString &path, const QString &text) const
{
    QStringList found = brokenForm(text);
    if (!isCode(path))
        return found;
    for (const QString &include : includesOf(text))
        found << brokenInclude(path, include);
    const QString code = withoutComments(text, false);
    static const QRegularExpression directives(u"^[ \\t]*#[ \\t]*include.*$"_s, QRegularExpression::MultilineOption);
    found << brokenBans(path, QString(code).remove(directives));
    static const QRegularExpression label(u"\\bnew\\s+QLabel\\b"_s);
    if (path.startsWith("views/"_L1) && code.contains(label) && !code.contains("Qt::PlainText"_L1))
        found << u"makes a QLabel and never says Qt::PlainText"_s;
    return found;
}

} // namespace Plimsoll
