// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdfoutline.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// What an update needs to know of the file that it follows.
struct PdfEnd {
    qint64 table = 0;     ///< Where its table of objects begins.
    int objects = 0;      ///< How many there are, the empty first one included.
    int root = 0;         ///< The catalogue's number.
    QByteArray catalogue; ///< What stands between its brackets.
    QByteArray info;      ///< Lines of the trailer to be repeated.
};

QByteArray captured(const QByteArray &text, const char *expression)
{
    const auto match = QRegularExpression(QString::fromLatin1(expression), QRegularExpression::DotMatchesEverythingOption).match(QString::fromLatin1(text));
    return match.captured(1).toLatin1();
}

std::optional<PdfEnd> readEnd(const QByteArray &pdf)
{
    constexpr qsizetype longestTrailer = 4096;
    const QByteArray tail = pdf.right(longestTrailer);
    const qsizetype start = tail.lastIndexOf("trailer");
    if (start < 0)
        return {};
    const QByteArray trailer = tail.mid(start);
    PdfEnd end;
    end.table = captured(trailer, "startxref\\s+(\\d+)").toLongLong();
    end.objects = captured(trailer, "/Size\\s+(\\d+)").toInt();
    end.root = captured(trailer, "/Root\\s+(\\d+)\\s+0\\s+R").toInt();
    end.info = captured(trailer, "(/Info\\s+\\d+\\s+0\\s+R)") + '\n' + captured(trailer, "(/ID\\s*\\[[^\\]]*\\])");
    const QByteArray opening = '\n' + QByteArray::number(end.root) + " 0 obj\n";
    const qsizetype object = pdf.lastIndexOf(opening);
    const qsizetype close = pdf.indexOf("\nendobj", object);
    if (end.table <= 0 || end.objects <= 0 || end.root <= 0 || object < 0 || close < 0)
        return {};
    const QByteArray dictionary = pdf.mid(object + opening.size(), close - object - opening.size()).trimmed();
    if (!dictionary.startsWith("<<") || !dictionary.endsWith(">>") || !dictionary.contains("/Catalog"))
        return {};
    end.catalogue = dictionary.mid(2, dictionary.size() - 4).trimmed();
    return end;
}

/// As PDF has texts that may hold any character.
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar c : text)
        bytes.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    return '<' + bytes.toHex() + '>';
}

QByteArray reference(const char *key, int object)
{
    return object > 0 ? QByteArray(key) + ' ' + QByteArray::number(object) + " 0 R\n" : QByteArray();
}

/// The bookmarks as a tree of two levels; object numbers follow `first`, that of the root, in the order of the places.
class OutlineObjects
{
public:
    OutlineObjects(const std::vector<ReportPlace> &places, int first) : m_places(places), m_first(first) {}

    [[nodiscard]] std::vector<QByteArray> make() const
    {
        std::vector<QByteArray> objects{"<< /Type /Outlines\n" + family(-1) + ">>"};
        for (int i = 0; i < count(); ++i) {
            const ReportPlace &place = m_places[size_t(i)];
            objects.push_back("<< /Title " + textString(place.title) + "\n/Dest " + textString(place.anchor) + '\n'
                              + reference("/Parent", number(parentOf(i))) + reference("/Prev", sibling(i, -1)) + reference("/Next", sibling(i, 1))
                              + family(i) + ">>");
        }
        return objects;
    }

private:
    [[nodiscard]] int count() const { return int(m_places.size()); }
    [[nodiscard]] int level(int i) const { return i < 0 ? -1 : m_places[size_t(i)].level; }
    [[nodiscard]] int number(int i) const { return m_first + 1 + i; } ///< The root is -1.

    [[nodiscard]] int parentOf(int i) const
    {
        int parent = i - 1;
        while (parent >= 0 && level(parent) >= level(i))
            --parent;
        return parent;
    }
    [[nodiscard]] int sibling(int i, int step) const
    {
        for (int other = i + step; other >= 0 && other < count() && level(other) >= level(i); other += step) {
            if (level(other) == level(i))
                return number(other);
        }
        return 0;
    }
    [[nodiscard]] QByteArray family(int i) const
    {
        int first = 0;
        int last = 0;
        int children = 0;
        for (int child = i + 1; child < count() && level(child) > level(i); ++child) {
            if (parentOf(child) != i)
                continue;
            first = first ? first : number(child);
            last = number(child);
            ++children;
        }
        // Sections are shown folded.
        const QByteArray amount = children > 0 ? "/Count " + QByteArray::number(i < 0 ? children : -children) + '\n' : QByteArray();
        return reference("/First", first) + reference("/Last", last) + amount;
    }

    const std::vector<ReportPlace> &m_places;
    int m_first;
};

} // namespace

QByteArray withOutline(const QByteArray &pdf, const std::vector<ReportPlace> &places)
{
    const auto end = readEnd(pdf);
    if (places.empty() || !end)
        return pdf;
    const std::vector<QByteArray> objects = OutlineObjects(places, end->objects).make();
    QByteArray bytes = pdf;
    const auto entry = [&bytes]() -> QByteArray { return QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n"; };
    QByteArray table = "xref\n" + QByteArray::number(end->root) + " 1\n" + entry();
    bytes += QByteArray::number(end->root) + " 0 obj\n<<\n" + end->catalogue + '\n' + reference("/Outlines", end->objects)
        + "/PageMode /UseOutlines\n>>\nendobj\n";
    table += QByteArray::number(end->objects) + ' ' + QByteArray::number(objects.size()) + '\n';
    for (size_t i = 0; i < objects.size(); ++i) {
        table += entry();
        bytes += QByteArray::number(end->objects + int(i)) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + "trailer\n<<\n/Size " + QByteArray::number(end->objects + int(objects.size())) + '\n' + reference("/Root", end->root)
        + end->info + "\n/Prev " + QByteArray::number(end->table) + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace Plimsoll
