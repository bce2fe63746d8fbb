// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/templatecheck.h"

#include "exchange/templateparts.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestTemplate = 64 * 1024;
constexpr int mostParts = 500;

QString templateCheckText(const char *text)
{
    return QCoreApplication::translate("TemplateCheck", text);
}

struct KnownName {
    QString name;
    QString element; ///< What a loop calls one of a list, for the help; empty for what is no list.
    QStringList members;
};

const std::vector<KnownName> &knownNames()
{
    static const QStringList date{u"title"_s, u"when"_s, u"date"_s, u"iso"_s, u"tentative"_s, u"passed"_s};
    static const std::vector<KnownName> names{
        {u"release"_s, {}, {u"name"_s, u"version"_s, u"product"_s, u"date"_s, u"when"_s}},
        {u"milestone"_s, {}, date},
        {u"next"_s, {}, date},
        {u"dates"_s, u"date"_s, date},
        {u"changes"_s, u"change"_s, {u"title"_s, u"from"_s, u"to"_s, u"off"_s, u"reason"_s}},
        {u"items"_s, u"item"_s, {u"title"_s, u"key"_s, u"note"_s, u"action"_s}},
        {u"risks"_s, u"risk"_s, {u"title"_s, u"effect"_s, u"plan"_s}},
        {u"contacts"_s, u"contact"_s, {u"name"_s, u"email"_s, u"role"_s}},
        {u"audience"_s, {}, {u"name"_s, u"channel"_s}},
        {u"why"_s, {}, {}},
        {u"today"_s, {}, {}},
    };
    return names;
}

const QSet<QString> &knownFilters()
{
    // None of these makes much out of little, as padding filters would.
    static const QSet<QString> filters{u"upper"_s, u"lower"_s, u"capfirst"_s, u"title"_s, u"default"_s, u"length"_s,
                                       u"first"_s, u"last"_s, u"pluralize"_s, u"yesno"_s, u"truncatewords"_s};
    return filters;
}

/// Reads the parts one after the other, with the blocks that are open and the names that they give.
class Checker
{
public:
    [[nodiscard]] std::optional<QString> run(const std::vector<TemplatePart> &parts)
    {
        for (const TemplatePart &part : parts) {
            m_line = part.line;
            const auto wrong = part.isTag ? tag(templateWords(part.text)) : expression(part.text);
            if (wrong)
                return wrong;
        }
        if (m_blocks.empty())
            return {};
        m_line = m_blocks.back().line;
        return said(templateCheckText("“%1” is never closed; write {% end%1 %} where it ends.").arg(m_blocks.back().kind));
    }
    [[nodiscard]] const QSet<QString> &used() const { return m_used; }

private:
    struct Block {
        QString kind;
        int line = 0;
        QString name;    ///< That it gives to what stands inside.
        QString meaning; ///< The known name that it stands for; empty for a text.
        bool hasElse = false;
    };

    [[nodiscard]] QString said(const QString &sentence) const { return templateCheckText("Line %1: %2").arg(m_line).arg(sentence); }

    std::optional<QString> tag(const QStringList &words)
    {
        const QString name = words.value(0);
        if (name == "if"_L1)
            return opened({name, m_line, {}, {}}, condition(words.mid(1)));
        if (name == "for"_L1)
            return loop(words);
        if (name == "with"_L1)
            return with(words);
        if (name == "elif"_L1 || name == "else"_L1 || name == "empty"_L1)
            return middle(name, words.mid(1));
        if (name == "endif"_L1 || name == "endfor"_L1 || name == "endwith"_L1)
            return closed(name.mid(3));
        return said(templateCheckText("“%1” cannot be used in a message; use if, for or with.").arg(name));
    }

    std::optional<QString> opened(const Block &block, const std::optional<QString> &wrong)
    {
        m_blocks.push_back(block);
        return wrong;
    }

    std::optional<QString> loop(const QStringList &words)
    {
        if (words.size() != 4 || words[2] != "in"_L1)
            return said(templateCheckText("A loop is written {% for date in dates %}."));
        for (const Block &block : m_blocks) {
            if (block.kind == "for"_L1)
                return said(templateCheckText("A loop cannot stand within another; end the one from line %1 first.").arg(block.line));
        }
        const auto wrong = expression(words[3]);
        return opened({u"for"_s, m_line, words[1], m_meaning}, wrong);
    }

    std::optional<QString> with(const QStringList &words)
    {
        if (words.size() != 4 || words[2] != "as"_L1)
            return said(templateCheckText("A name is given by {% with next.title as title %}."));
        const auto wrong = expression(words[1]);
        return opened({u"with"_s, m_line, words[3], m_meaning}, wrong);
    }

    std::optional<QString> middle(const QString &name, const QStringList &rest)
    {
        const QString kind = name == "empty"_L1 ? u"for"_s : u"if"_s;
        if (m_blocks.empty() || m_blocks.back().kind != kind || m_blocks.back().hasElse)
            return said(templateCheckText("“%1” does not belong here; it stands between {% %2 %} and {% end%2 %}.").arg(name, kind));
        m_blocks.back().hasElse = name != "elif"_L1;
        return name == "elif"_L1 ? condition(rest) : std::optional<QString>();
    }

    std::optional<QString> closed(const QString &kind)
    {
        if (m_blocks.empty() || m_blocks.back().kind != kind)
            return said(templateCheckText("“end%1” closes nothing; there is no open {% %1 %} before it.").arg(kind));
        m_blocks.pop_back();
        return {};
    }

    std::optional<QString> condition(const QStringList &words)
    {
        static const QSet<QString> signs{u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"=="_s, u"!="_s, u"<"_s, u">"_s, u"<="_s, u">="_s};
        if (words.isEmpty() || signs.contains(words.last()))
            return said(templateCheckText("“if” needs something to ask, such as {% if risks %}."));
        for (const QString &word : words) {
            if (signs.contains(word))
                continue;
            if (auto wrong = expression(word))
                return wrong;
        }
        return {};
    }

    /// A name, text or number, with filters behind it.
    std::optional<QString> expression(const QString &text)
    {
        const QStringList pieces = splitOutsideQuotes(text.trimmed(), u'|');
        if (auto wrong = value(pieces.value(0).trimmed()))
            return wrong;
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            const QStringList filter = splitOutsideQuotes(pieces[i].trimmed(), u':');
            if (!knownFilters().contains(filter.value(0)))
                return said(templateCheckText("There is no filter “%1”; use one of %2.").arg(filter.value(0), sortedList(knownFilters())));
            const QString meaning = m_meaning;
            for (qsizetype argument = 1; argument < filter.size(); ++argument) {
                if (auto wrong = value(filter[argument]))
                    return wrong;
            }
            m_meaning = filter[0] == "first"_L1 || filter[0] == "last"_L1 ? meaning : QString();
        }
        return {};
    }

    std::optional<QString> value(const QString &text)
    {
        m_meaning.clear();
        bool isNumber = false;
        (void)text.toDouble(&isNumber);
        if (isNumber || isQuoted(text))
            return {};
        const QString root = text.section(u'.', 0, 0);
        const QString member = text.section(u'.', 1);
        if (root == "forloop"_L1)
            return {};
        const KnownName *known = nullptr;
        bool bound = false;
        for (auto block = m_blocks.rbegin(); block != m_blocks.rend() && !bound; ++block) {
            bound = block->name == root && !root.isEmpty();
            if (bound)
                known = find(block->meaning);
        }
        if (!bound)
            known = find(root);
        if (!known && !bound)
            return said(templateCheckText("There is no “%1” to fill in; use one of %2.").arg(root, rootList()));
        if (!member.isEmpty() && (!known || !known->members.contains(member)))
            return said(templateCheckText("“%1” has no “%2”; it has %3.").arg(root, member, known && !known->members.isEmpty() ? known->members.join(", "_L1) : templateCheckText("no parts")));
        if (known) {
            m_used += member.isEmpty() ? known->name : known->name + u'.' + member;
            if (member.isEmpty())
                m_meaning = known->name;
        }
        return {};
    }

    static const KnownName *find(const QString &name)
    {
        for (const KnownName &known : knownNames()) {
            if (known.name == name)
                return &known;
        }
        return nullptr;
    }
    static QString rootList()
    {
        QStringList names;
        for (const KnownName &known : knownNames())
            names << known.name;
        return names.join(", "_L1);
    }
    static QString sortedList(const QSet<QString> &names)
    {
        QStringList list(names.begin(), names.end());
        list.sort();
        return list.join(", "_L1);
    }

    std::vector<Block> m_blocks;
    QSet<QString> m_used;
    QString m_meaning; ///< The known name that the last expression stands for.
    int m_line = 1;
};

} // namespace

Result<void> checkTemplate(const QString &text)
{
    if (text.size() > longestTemplate)
        return Error{ErrorCode::InvalidInput, templateCheckText("The template is longer than %1 characters; shorten it.").arg(longestTemplate), {}};
    const auto parts = templateParts(text);
    if (!parts)
        return parts.error();
    if (parts->size() > mostParts)
        return Error{ErrorCode::InvalidInput, templateCheckText("The template has more than %1 places to fill in; shorten it.").arg(mostParts), {}};
    Checker checker;
    if (const auto wrong = checker.run(*parts))
        return Error{ErrorCode::InvalidInput, *wrong, {}};
    return {};
}

QSet<QString> templateNames(const QString &text)
{
    const auto parts = templateParts(text);
    Checker checker;
    if (!parts || checker.run(*parts))
        return {};
    return checker.used();
}

QStringList knownTemplateNames()
{
    QStringList names;
    for (const KnownName &known : knownNames()) {
        if (!known.element.isEmpty() || known.members.isEmpty())
            names << known.name;
        const QString owner = known.element.isEmpty() ? known.name : known.element;
        for (const QString &member : known.members)
            names << owner + u'.' + member;
    }
    return names;
}

} // namespace Plimsoll
